package org.cyclotron.report.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.ComparisonTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** The lanes of a comparison as tables that people read; the fastest lane first, a failed one struck out. */
final class LaneTables {
    private static final double NANOS = 1e9;

    private final List<StrategySummary> lanes;
    private final ComparisonSummary summary;

    /** @param lanes in the order in which they are shown */
    LaneTables(List<StrategySummary> lanes, ComparisonSummary summary) {
        this.lanes = lanes;
        this.summary = summary;
    }

    /** Wall time and speed-up, each with its interval, and how often it was measured. */
    Block times() {
        List<Table.Column> columns = List.of(
                text("label", "Strategy"),
                text("strategy", "Is"),
                number("wall", "Wall, median"),
                number("wallInterval", "Interval"),
                number("speedup", "Speed-up, median"),
                number("speedupInterval", "Interval"),
                number("rounds", "Rounds"),
                number("bound", "Bound"),
                text("judgement", "Which is"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Block.RowMark> marks = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            rows.add(Arrays.asList(
                    lane.label(),
                    lane.strategy().toString(),
                    wall(lane.wall()),
                    wallInterval(lane.wall()),
                    lane.speedup() == null ? null : LaneText.figure(lane),
                    speedupInterval(lane),
                    lane.wallNanos().size(),
                    lane.bound() == null ? null : RatioText.times(lane.bound()),
                    judgement(lane)));
            marks.add(Block.RowMark.struck(lane.judgement() == Judgement.FAILED));
        }
        return new Block.Tabular(new Table("lanes", "Wall time and speed-up of each strategy", columns, rows), marks);
    }

    private static @Nullable String wall(@Nullable Estimate wall) {
        return wall == null ? null : Figures.seconds(wall.median() / NANOS);
    }

    private static @Nullable String wallInterval(@Nullable Estimate wall) {
        if (wall == null) {
            return null;
        }
        Interval interval = wall.interval();
        return Figures.seconds(interval.low() / NANOS) + " – " + Figures.seconds(interval.high() / NANOS);
    }

    private static @Nullable String speedupInterval(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null || lane.judgement() == Judgement.BASELINE
                ? null
                : RatioText.interval(speedup.interval());
    }

    private static String judgement(StrategySummary lane) {
        RunRecord typical = lane.typical();
        return LaneText.judgement(lane.judgement())
                + (lane.oversubscribed() ? ", more workers than processors" : "")
                + (typical == null ? "" : ", " + typical.status().id())
                + (typical == null || typical.chosen() == null ? "" : "; chose " + typical.chosen());
    }

    /** How well the workers were used. */
    Block measures() {
        List<Table.Column> columns = List.of(
                text("label", "Strategy"),
                number("workers", "Workers"),
                number("efficiency", "Efficiency"),
                number("imbalance", "Imbalance"),
                number("redundancy", "Walked, times"),
                number("overhead", "Not computing"),
                number("karpFlatt", "Serial fraction"),
                number("setup", "Set-up"),
                number("breakEven", "Pays after runs"),
                number("rounds", "Rounds"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            Measures measures = lane.measures();
            if (measures != null) {
                rows.add(Arrays.asList(
                        lane.label(),
                        lane.strategy().workers(),
                        percent(measures.efficiency()),
                        percent(measures.imbalance()),
                        RatioText.times(measures.redundancy()),
                        percent(measures.overheadShare()),
                        measures.karpFlatt() == null ? null : RatioText.number(Math.max(0, measures.karpFlatt())),
                        measures.setupNanos() == 0 ? null : Figures.seconds(measures.setupNanos() / NANOS),
                        measures.breakEven(),
                        lane.wallNanos().size()));
            }
        }
        return new Block.Tabular(
                new Table("measures", "How well workers are used, medians over the runs", columns, rows));
    }

    /** Where the time of the typical run of each lane goes, in per cent of its wall time. */
    Block phases() {
        List<Phase> phases = Arrays.stream(Phase.values())
                .filter(phase -> lanes.stream().anyMatch(lane -> share(lane, phase) > 0))
                .toList();
        List<Table.Column> columns = new ArrayList<>(List.of(text("label", "Strategy"), number("wall", "Wall")));
        phases.forEach(phase -> columns.add(number(phase.id(), phase.label())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            RunRecord typical = lane.typical();
            if (typical != null) {
                List<@Nullable Object> row = new ArrayList<>();
                Collections.addAll(row, lane.label(), Figures.seconds(typical.wallNanos() / NANOS));
                phases.forEach(phase -> row.add(Figures.percent(
                        BigInteger.valueOf(typical.breakdown().phases().getOrDefault(phase, 0L)),
                        BigInteger.valueOf(typical.wallNanos()))));
                rows.add(row);
            }
        }
        return new Block.Tabular(
                new Table("shares", "Where one run’s time goes, the run nearest to the median", columns, rows));
    }

    private static double share(StrategySummary lane, Phase phase) {
        RunRecord typical = lane.typical();
        return typical == null ? 0 : typical.breakdown().share(phase);
    }

    /** Predicted beside measured. */
    Block predictions() {
        List<Table.Column> columns = List.of(
                text("label", "Strategy"),
                number("predicted", "Predicted"),
                number("wall", "Measured, median"),
                number("error", "Error of the prediction"),
                number("rounds", "Rounds"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            Double predicted = lane.predictedNanos();
            if (predicted != null) {
                rows.add(Arrays.asList(
                        lane.label(),
                        Figures.seconds(predicted / NANOS),
                        wall(lane.wall()),
                        error(lane.predictionError()),
                        lane.wallNanos().size()));
            }
        }
        return new Block.Tabular(new Table("predictions", "Predicted and measured wall times", columns, rows));
    }

    private static @Nullable String error(@Nullable Double error) {
        if (error == null || !Double.isFinite(error)) {
            return null;
        }
        return error >= 1
                ? RatioText.times(1 + error)
                : (error < 0 ? "−" : "+") + Figures.significant(100 * Math.abs(error)) + " %";
    }

    private static @Nullable String percent(@Nullable Double share) {
        return share == null || !Double.isFinite(share) ? null : Figures.significant(100 * share) + " %";
    }

    /** The figures as they are exported, in tables narrow enough for a page. */
    List<Block> exact() {
        Table all = ComparisonTables.summary(summary);
        return List.of(
                part(all, "Wall times", "runs", "medianNanos", "lowNanos", "highNanos", "confidence", "spread"),
                part(
                        all,
                        "Speed-ups",
                        "judgement",
                        "speedup",
                        "speedupLow",
                        "speedupHigh",
                        "speedupConfidence",
                        "bound"),
                part(
                        all,
                        "Measures",
                        "speedupBestSequential",
                        "speedupOneWorker",
                        "efficiency",
                        "imbalance",
                        "redundancy",
                        "overheadShare",
                        "karpFlatt"),
                part(ComparisonTables.phases(summary), "Phases of the typical run", phaseIds()));
    }

    private static String[] phaseIds() {
        return Stream.concat(
                        Stream.of("wallNanos"), Arrays.stream(Phase.values()).map(phase -> phase.id() + "Nanos"))
                .toArray(String[]::new);
    }

    /** Some columns of a table, behind the name of the strategy. */
    private static Block part(Table table, String title, String... ids) {
        List<String> names = table.columns().stream().map(Table.Column::id).toList();
        List<Integer> places = new ArrayList<>(List.of(names.indexOf("strategy")));
        for (String id : ids) {
            places.add(names.indexOf(id));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            places.forEach(place -> cells.add(row.get(place)));
            rows.add(cells);
        }
        return new Block.Tabular(new Table(
                table.id(), title, places.stream().map(table.columns()::get).toList(), rows));
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
