package org.cyclotron.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;

/** The figures of one lane. Formulas stand in docs/measurement.md, sources beside them. */
final class LaneMeasures {
    private static final double NANOS_PER_SECOND = 1e9;

    private LaneMeasures() {}

    /**
     * The figures.
     *
     * @param runs those that count, at least one
     * @param speedup against the baseline
     * @param wallNanos the median
     */
    static Measures of(
            Comparison comparison, StrategyName strategy, List<RunRecord> runs, double speedup, double wallNanos) {
        int workers = strategy.workers();
        @Nullable Double balance = workers == 1 ? null : median(runs, LaneMeasures::loadBalance);
        long setup = Math.round(median(runs, run -> (double) run.setupNanos()));
        return new Measures(
                againstBestSequential(comparison, strategy),
                againstOneWorker(comparison, strategy),
                speedup / workers,
                balance == null ? null : 1 / balance - 1,
                balance,
                median(runs, LaneMeasures::overheadShare),
                median(runs, run -> run.counters().redundancy()),
                workers == 1 ? null : karpFlatt(speedup, workers),
                comparison.request().subject().states().doubleValue() / wallNanos * NANOS_PER_SECOND,
                setup,
                breakEven(setup, speedup, wallNanos),
                OrderStatistics.spread(
                        runs.stream().map(run -> (double) run.wallNanos()).toList()));
    }

    private static double median(List<RunRecord> runs, Function<RunRecord, Double> figure) {
        return OrderStatistics.median(runs.stream().map(figure).toList());
    }

    private static double againstBestSequential(Comparison comparison, StrategyName strategy) {
        List<Double> ratios = RoundRatios.against(comparison, LaneMeasures::fastestOfOneWorker, strategy);
        return ratios.isEmpty() ? Double.NaN : OrderStatistics.median(ratios);
    }

    private static Optional<RunRecord> fastestOfOneWorker(Round round) {
        return round.runs().stream()
                .filter(run -> run.counts() && run.strategy().workers() == 1)
                .min(Comparator.comparingLong(RunRecord::wallNanos));
    }

    private static @Nullable Double againstOneWorker(Comparison comparison, StrategyName strategy) {
        List<Double> ratios = RoundRatios.against(comparison, strategy.withWorkers(1), strategy);
        return ratios.isEmpty() ? null : OrderStatistics.median(ratios);
    }

    /** mean/max of the compute time of the workers: 1 when all compute alike. */
    private static double loadBalance(RunRecord run) {
        RunTimeline timeline = run.sample();
        long[] compute = IntStream.rangeClosed(1, timeline.workers())
                .mapToLong(lane -> timeline.nanos(lane, Phase.COMPUTE))
                .toArray();
        long most = IntStream.range(0, compute.length)
                .mapToLong(i -> compute[i])
                .max()
                .orElse(0);
        return most == 0
                ? 1
                : IntStream.range(0, compute.length)
                                .mapToLong(i -> compute[i])
                                .average()
                                .orElse(0)
                        / most;
    }

    private static double overheadShare(RunRecord run) {
        long compute = Objects.requireNonNullElse(run.breakdown().workerPhases().get(Phase.COMPUTE), 0L);
        double available = (double) run.wallNanos() * run.strategy().workers();
        return available == 0 ? 0 : 1 - compute / available;
    }

    /** A. H. Karp and H. P. Flatt, Measuring parallel processor performance, CACM 33 (1990). */
    private static double karpFlatt(double speedup, int workers) {
        return (1 / speedup - 1.0 / workers) / (1 - 1.0 / workers);
    }

    private static @Nullable Long breakEven(long setup, double speedup, double wallNanos) {
        double saving = wallNanos * (speedup - 1);
        return setup == 0 || saving <= 0 ? null : (long) Math.ceil(setup / saving);
    }
}
