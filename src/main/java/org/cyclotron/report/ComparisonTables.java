package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a comparison. Times are whole nanoseconds, ratios have six significant digits; a value that is not known
 * is null.
 */
public final class ComparisonTables {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private static final List<Table.Column> SUMMARY_COLUMNS = List.of(
            text("strategy", "Strategy"),
            text("label", "Name"),
            number("workers", "Workers"),
            text("judgement", "Judgement"),
            text("reason", "Reason"),
            text("oversubscribed", "Oversubscribed"),
            number("runs", "Runs"),
            number("medianNanos", "Wall, ns"),
            number("lowNanos", "Wall from, ns"),
            number("highNanos", "Wall to, ns"),
            number("confidence", "Confidence"),
            number("speedup", "Speed-up"),
            number("speedupLow", "Speed-up from"),
            number("speedupHigh", "Speed-up to"),
            number("speedupConfidence", "Confidence of the speed-up"),
            number("speedupBestSequential", "Against the best sequential"),
            number("speedupOneWorker", "Against one worker"),
            number("efficiency", "Efficiency"),
            number("imbalance", "Imbalance"),
            number("loadBalance", "Load balance"),
            number("redundancy", "Redundancy"),
            number("overheadShare", "Overhead share"),
            number("karpFlatt", "Karp–Flatt"),
            number("statesPerSecond", "States a second"),
            number("setupNanos", "Setup, ns"),
            number("breakEven", "Breaks even after"),
            number("spread", "Spread"),
            number("bound", "Bound"),
            number("predictedNanos", "Predicted, ns"),
            number("predictionError", "Error of the prediction"));

    private ComparisonTables() {}

    /** One row a strategy: what its runs say, in the order of the comparison. */
    public static Table summary(ComparisonSummary summary) {
        return new Table(
                "summary",
                "Strategies compared",
                SUMMARY_COLUMNS,
                summary.lanes().stream().map(ComparisonTables::summaryRow).toList());
    }

    private static List<@Nullable Object> summaryRow(StrategySummary lane) {
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                lane.strategy().toString(),
                lane.label(),
                lane.strategy().workers(),
                lane.judgement().id(),
                lane.reason(),
                lane.oversubscribed(),
                lane.wallNanos().size());
        cells.addAll(wall(lane.wall()));
        cells.addAll(speedup(lane.speedup()));
        cells.addAll(measures(lane.measures()));
        cells.add(rounded(lane.bound()));
        cells.add(predicted(lane));
        cells.add(rounded(lane.predictionError()));
        return cells;
    }

    private static @Nullable Long predicted(StrategySummary lane) {
        Double nanos = lane.predictedNanos();
        return nanos == null ? null : Math.round(nanos);
    }

    private static List<@Nullable Object> wall(@Nullable Estimate wall) {
        return wall == null
                ? Collections.nCopies(4, null)
                : Arrays.asList(
                        Math.round(wall.median()),
                        Math.round(wall.interval().low()),
                        Math.round(wall.interval().high()),
                        rounded(wall.interval().confidence()));
    }

    private static List<@Nullable Object> speedup(@Nullable Estimate speedup) {
        return speedup == null
                ? Collections.nCopies(4, null)
                : Arrays.asList(
                        rounded(speedup.median()),
                        rounded(speedup.interval().low()),
                        rounded(speedup.interval().high()),
                        rounded(speedup.interval().confidence()));
    }

    private static List<@Nullable Object> measures(@Nullable Measures measures) {
        return measures == null
                ? Collections.nCopies(12, null)
                : Arrays.asList(
                        rounded(measures.speedupBestSequential()),
                        rounded(measures.speedupOneWorker()),
                        rounded(measures.efficiency()),
                        rounded(measures.imbalance()),
                        rounded(measures.loadBalance()),
                        rounded(measures.redundancy()),
                        rounded(measures.overheadShare()),
                        rounded(measures.karpFlatt()),
                        rounded(measures.statesPerSecond()),
                        measures.setupNanos(),
                        measures.breakEven(),
                        rounded(measures.spread()));
    }

    /** One row a strategy: where the time of its typical run went, in nanoseconds by phase. */
    public static Table phases(ComparisonSummary summary) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(text("strategy", "Strategy"), text("label", "Name"), number("wallNanos", "Wall, ns")));
        for (Phase phase : Phase.values()) {
            columns.add(number(phase.id() + "Nanos", phase.label() + ", ns"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : summary.lanes()) {
            RunRecord typical = lane.typical();
            if (typical != null) {
                List<@Nullable Object> cells = new ArrayList<>();
                Collections.addAll(cells, lane.strategy().toString(), lane.label(), typical.wallNanos());
                cells.addAll(nanos(typical.breakdown().phases()));
                rows.add(cells);
            }
        }
        return new Table("phases", "Where one run's time goes", columns, rows);
    }

    /**
     * One row a run: the raw data, in the order in which the runs were made.
     *
     * @param summary has the predictions, where there are any
     */
    public static Table runs(Comparison comparison, ComparisonSummary summary) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Round round : comparison.rounds()) {
            for (RunRecord run : round.runs()) {
                List<@Nullable Object> row = runRow(comparison.request(), round, run);
                row.addAll(prediction(summary, run));
                rows.add(row);
            }
        }
        return new Table("runs", "Runs", runColumns(), rows);
    }

    static List<Table.Column> runColumns() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                text("subject", "Subject"),
                text("scope", "Scope"),
                text("strategy", "Strategy"),
                number("workers", "Workers"),
                text("kernel", "Kernel"),
                number("session", "Session"),
                number("round", "Round"),
                number("position", "Position"),
                number("operations", "Operations"),
                text("status", "Status"),
                text("reason", "Reason"),
                number("wallNanos", "Wall, ns"),
                number("setupNanos", "Setup, ns"),
                number("cpuNanos", "Processor time, ns"),
                number("gcNanos", "Garbage collection, ns"),
                number("jitNanos", "Compiling, ns")));
        for (Phase phase : Phase.values()) {
            columns.add(number(phase.id() + "Nanos", phase.label() + ", ns"));
        }
        for (Phase phase : Phase.values()) {
            String name = phase.name().charAt(0) + phase.id().substring(1);
            columns.add(number("worker" + name + "Nanos", "Workers: " + phase.id() + ", ns"));
        }
        WorkCounters.NONE.byName().keySet().forEach(name -> columns.add(number(name, name)));
        columns.add(number("statesAccounted", "States accounted for"));
        columns.add(number("retries", "Retries"));
        columns.add(text("fallback", "Fallback"));
        columns.add(text("warnings", "Warnings"));
        columns.add(text("chosen", "Chosen"));
        columns.add(number("predictedNanos", "Predicted, ns"));
        columns.add(number("predictionError", "Error of the prediction"));
        return columns;
    }

    /** The prediction and its error for this run alone. */
    private static List<@Nullable Object> prediction(ComparisonSummary summary, RunRecord run) {
        Double nanos = summary.lane(run.strategy())
                .map(StrategySummary::predictedNanos)
                .orElse(null);
        return nanos == null
                ? Arrays.asList(null, null)
                : Arrays.asList(Math.round(nanos), rounded(nanos / Math.max(1, run.wallNanos()) - 1));
    }

    private static List<@Nullable Object> runRow(ComparisonRequest request, Round round, RunRecord run) {
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                request.subject().name(),
                request.subject().scope().id(),
                run.strategy().toString(),
                run.strategy().workers(),
                run.strategy().kernel(),
                round.session(),
                round.number(),
                run.position(),
                run.operations(),
                run.status().id(),
                run.reason(),
                run.wallNanos(),
                run.setupNanos(),
                run.cpuNanos(),
                run.gcNanos(),
                run.jitNanos());
        cells.addAll(nanos(run.breakdown().phases()));
        cells.addAll(nanos(run.breakdown().workerPhases()));
        run.counters().byName().values().forEach(count -> cells.add(BigInteger.valueOf(count)));
        Collections.addAll(cells, run.statesAccounted(), run.retries(), run.fallback());
        cells.add(run.warnings().isEmpty() ? null : String.join("; ", run.warnings()));
        cells.add(run.chosen());
        return cells;
    }

    private static List<Long> nanos(Map<Phase, Long> phases) {
        return Arrays.stream(Phase.values())
                .map(phase -> phases.getOrDefault(phase, 0L))
                .toList();
    }

    /** A ratio or share to six significant digits. */
    static @Nullable Double rounded(@Nullable Double value) {
        return value == null || !Double.isFinite(value)
                ? null
                : Double.valueOf(new BigDecimal(value).round(SIX_DIGITS).doubleValue());
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
