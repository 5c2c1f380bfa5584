package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.ScalingPoint;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind the charts of a comparison. Times are whole nanoseconds, ratios and shares have six significant digits,
 * a value that is not known is null.
 */
public final class ComparisonChartTables {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private ComparisonChartTables() {}

    /** One row a lane: judgement, speed-up with its interval, wall time, bound. */
    public static Table lanes(List<StrategySummary> lanes) {
        List<Table.Column> columns = List.of(
                text("lane", "Lane"),
                text("strategy", "Strategy"),
                text("judgement", "Judgement"),
                number("speedup", "Speed-up"),
                number("low", "Interval from"),
                number("high", "Interval to"),
                number("confidence", "Confidence"),
                number("rounds", "Rounds"),
                number("wall", "Wall, ns"),
                number("bound", "Bound"),
                text("oversubscribed", "More workers than processors"),
                text("reason", "Reason"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            @Nullable Estimate speedup = lane.speedup();
            List<@Nullable Object> row = head(lane);
            row.add(lane.judgement().id());
            row.addAll(estimate(speedup));
            Collections.addAll(
                    row,
                    speedup == null ? null : digits(speedup.interval().confidence()),
                    lane.ratios().size(),
                    nanos(lane.wall()),
                    digits(lane.bound()),
                    lane.oversubscribed(),
                    lane.reason());
            rows.add(row);
        }
        return new Table("lanes", "Speed-up by strategy", columns, rows);
    }

    /** One row a lane: the typical run's wall time and the part of every phase in it, in nanoseconds. */
    public static Table phases(List<StrategySummary> lanes) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(text("lane", "Lane"), text("strategy", "Strategy"), number("wall", "Wall, ns")));
        for (Phase phase : Phase.values()) {
            columns.add(number(phase.id(), phase.label() + ", ns"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            @Nullable RunRecord run = lane.typical();
            List<@Nullable Object> row = head(lane);
            row.add(run == null ? null : run.wallNanos());
            for (Phase phase : Phase.values()) {
                row.add(run == null ? null : run.breakdown().phases().getOrDefault(phase, 0L));
            }
            rows.add(row);
        }
        return new Table("phases", "Where one run’s time goes", columns, rows);
    }

    /** One row a lane: median and interval of the wall time in nanoseconds. */
    public static Table wall(List<StrategySummary> lanes) {
        List<Table.Column> columns = List.of(
                text("lane", "Lane"),
                text("strategy", "Strategy"),
                number("runs", "Runs"),
                number("wall", "Wall, ns"),
                number("low", "Interval from, ns"),
                number("high", "Interval to, ns"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            @Nullable Estimate wall = lane.wall();
            List<@Nullable Object> row = head(lane);
            Collections.addAll(
                    row,
                    lane.wallNanos().size(),
                    nanos(wall),
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
                number("low", "Interval from"),
                number("high", "Interval to"),
                number("bound", "Bound of the speed-up"),
                text("oversubscribed", "More workers than processors"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ScalingSeries one : series) {
            for (ScalingPoint point : one.points()) {
                List<@Nullable Object> row = new ArrayList<>();
                Collections.addAll(row, one.strategy(), one.label(), point.workers(), digits(point.efficiency()));
                row.addAll(estimate(point.speedup()));
                Collections.addAll(row, digits(one.bound()), point.oversubscribed());
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
                number("low", "Interval from"),
                number("high", "Interval to"),
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
                number("start", "From, ns"),
                number("end", "To, ns"),
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
            columns.add(number(phase.id(), phase.label() + ", ns"));
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
        return new ArrayList<>(List.of(lane.label(), lane.strategy().toString()));
    }

    private static List<@Nullable Object> estimate(@Nullable Estimate estimate) {
        return estimate == null
                ? Arrays.asList(null, null, null)
                : Arrays.asList(
                        digits(estimate.median()),
                        digits(estimate.interval().low()),
                        digits(estimate.interval().high()));
    }

    private static @Nullable Long nanos(@Nullable Estimate wall) {
        return wall == null ? null : Math.round(wall.median());
    }

    private static @Nullable String digits(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(SIX_DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
