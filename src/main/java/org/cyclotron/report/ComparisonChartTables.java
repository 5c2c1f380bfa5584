package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.ScalingPoint;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind those charts of a comparison that {@link ComparisonTables} has no table for. Times are whole
 * nanoseconds, ratios have six significant digits; a value that is not known is null.
 */
public final class ComparisonChartTables {
    private ComparisonChartTables() {}

    /** One row a lane: median and interval of the wall time in nanoseconds. */
    public static Table wall(List<StrategySummary> lanes) {
        List<Table.Column> columns = List.of(
                text("strategy", "Strategy"),
                text("label", "Name"),
                number("runs", "Runs"),
                number("medianNanos", "Wall, ns"),
                number("lowNanos", "Wall from, ns"),
                number("highNanos", "Wall to, ns"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            @Nullable Estimate wall = lane.wall();
            List<@Nullable Object> row = head(lane);
            Collections.addAll(
                    row,
                    lane.wallNanos().size(),
                    wall == null ? null : Math.round(wall.median()),
                    wall == null ? null : Math.round(wall.interval().low()),
                    wall == null ? null : Math.round(wall.interval().high()));
            rows.add(row);
        }
        return new Table("wall", "Wall time by strategy", columns, rows);
    }

    /** One row a strategy and number of workers: efficiency, and the speed-up it is computed from. */
    public static Table efficiency(List<ScalingSeries> series) {
        List<Table.Column> columns = List.of(
                text("strategy", "Strategy"),
                text("label", "Name"),
                number("workers", "Workers"),
                number("efficiency", "Efficiency"),
                number("speedup", "Speed-up"),
                number("speedupLow", "Speed-up from"),
                number("speedupHigh", "Speed-up to"),
                number("bound", "Bound of the speed-up"),
                text("oversubscribed", "Oversubscribed"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ScalingSeries one : series) {
            for (ScalingPoint point : one.points()) {
                List<@Nullable Object> row = new ArrayList<>();
                Collections.addAll(
                        row,
                        one.strategy(),
                        one.label(),
                        point.workers(),
                        ComparisonTables.rounded(point.efficiency()));
                row.addAll(estimate(point.speedup()));
                Collections.addAll(row, ComparisonTables.rounded(one.bound()), point.oversubscribed());
                rows.add(row);
            }
        }
        return new Table("efficiency", "Efficiency by workers", columns, rows);
    }

    /** One row a strategy and register: the speed-up, and from how many states on the strategy pays. */
    public static Table crossover(List<CrossoverLine> lines) {
        List<Table.Column> columns = List.of(
                text("strategy", "Strategy"),
                text("label", "Name"),
                text("register", "Register"),
                number("states", "States"),
                number("speedup", "Speed-up"),
                number("speedupLow", "Speed-up from"),
                number("speedupHigh", "Speed-up to"),
                number("pays", "Pays from, states"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CrossoverLine line : lines) {
            for (CrossoverLine.Point point : line.points()) {
                List<@Nullable Object> row = new ArrayList<>();
                Collections.addAll(row, line.strategy().toString(), line.label(), point.register(), point.states());
                row.addAll(estimate(point.speedup()));
                row.add(line.pays());
                rows.add(row);
            }
        }
        return new Table("crossover", "Speed-up by number of states", columns, rows);
    }

    /** One row a span, by lane, then by time, in nanoseconds. */
    public static Table timeline(RunTimeline timeline) {
        List<Table.Column> columns = List.of(
                text("lane", "Lane"),
                text("phase", "Phase"),
                number("startNanos", "From, ns"),
                number("endNanos", "To, ns"),
                number("nanos", "Length, ns"),
                number("merged", "Stretches"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Span span : timeline.spans()) {
            rows.add(Arrays.asList(
                    TimelineText.lane(span.lane()),
                    span.phase().id(),
                    span.startNanos(),
                    span.endNanos(),
                    span.nanos(),
                    span.merged()));
        }
        return new Table("timeline", "Spans of the run", columns, rows);
    }

    /** One row a lane, the coordinator first: the time it spent in each phase, in nanoseconds; a row sums to the wall time. */
    public static Table workers(RunTimeline timeline) {
        List<Table.Column> columns = new ArrayList<>(List.of(text("lane", "Lane")));
        for (Phase phase : Phase.values()) {
            columns.add(number(phase.id() + "Nanos", phase.label() + ", ns"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Map<Phase, Long>> lanes = TimelineText.byLane(timeline);
        for (int lane = 0; lane < lanes.size(); lane++) {
            rows.add(workerRow(lane, lanes.get(lane), timeline.wallNanos()));
        }
        return new Table("workers", "Time of each lane by phase", columns, rows);
    }

    private static List<@Nullable Object> workerRow(int lane, Map<Phase, Long> phases, long wall) {
        List<@Nullable Object> row = new ArrayList<>(List.of(TimelineText.lane(lane)));
        long accounted = phases.values().stream().mapToLong(Long::longValue).sum();
        for (Phase phase : Phase.values()) {
            row.add(phase == Phase.UNACCOUNTED ? wall - accounted : phases.getOrDefault(phase, 0L));
        }
        return row;
    }

    private static List<@Nullable Object> head(StrategySummary lane) {
        return new ArrayList<>(List.of(lane.strategy().toString(), lane.label()));
    }

    private static List<@Nullable Object> estimate(@Nullable Estimate estimate) {
        return estimate == null
                ? Arrays.asList(null, null, null)
                : Arrays.asList(
                        ComparisonTables.rounded(estimate.median()),
                        ComparisonTables.rounded(estimate.interval().low()),
                        ComparisonTables.rounded(estimate.interval().high()));
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
