package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds say of one strategy. Definitions and formulas stand in docs/measurement.md.
 *
 * @param label the name for people, with the workers, such as {@code Cyclotron ×2}
 * @param judgement against the baseline
 * @param reason why it failed or was refused; null otherwise
 * @param oversubscribed whether it has more workers than the machine has processors
 * @param wallNanos the wall times of all runs that count, in the order in which they were made
 * @param ratios the speed-up of each round: wall of the baseline over wall of this, in the order of the rounds
 * @param wall median and interval of {@code wallNanos}; null without runs
 * @param speedup median and interval of {@code ratios}; null without runs
 * @param measures figures of the runs; null without runs
 * @param bound the speed-up that cannot be passed because a worker walks whole cycles; null where there is no such bound
 * @param typical the run whose wall time is nearest to the median; null without runs
 * @param predictedNanos the wall time that the cost model predicts; null where it does not
 */
public record StrategySummary(
        StrategyName strategy,
        String label,
        Judgement judgement,
        @Nullable String reason,
        boolean oversubscribed,
        List<Double> wallNanos,
        List<Double> ratios,
        @Nullable Estimate wall,
        @Nullable Estimate speedup,
        @Nullable Measures measures,
        @Nullable Double bound,
        @Nullable RunRecord typical,
        @Nullable Double predictedNanos) {
    public StrategySummary {
        wallNanos = List.copyOf(wallNanos);
        ratios = List.copyOf(ratios);
    }

    /** predicted / measured &minus; 1, by the median of the wall times; null where one of them is missing. */
    public @Nullable Double predictionError() {
        Estimate measured = wall;
        Double predicted = predictedNanos;
        return measured == null || predicted == null ? null : predicted / measured.median() - 1;
    }

    /** Whether it may be plotted. */
    public boolean isPlotted() {
        return speedup != null;
    }
}
