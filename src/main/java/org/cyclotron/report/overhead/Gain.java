package org.cyclotron.report.overhead;

import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.StrategySummary;
import org.jspecify.annotations.Nullable;

/**
 * What a remedy gains over the original's static mode with as many workers.
 *
 * @param predicted by the calibrated cost model; null where nothing is predicted
 * @param measured over the rounds that have both; null where there are none
 * @param rounds that have both
 */
record Gain(@Nullable Double predicted, @Nullable Estimate measured, int rounds) {
    private static final Gain NONE = new Gain(null, null, 0);

    static Gain of(OverheadEvidence evidence, Comparison comparison, StrategySummary remedy) {
        StrategyName original = new StrategyName(
                "blocks",
                "spawn",
                remedy.strategy().workers(),
                remedy.strategy().kernel());
        if (!comparison.request().strategies().contains(original)) {
            return NONE;
        }
        ComparisonSummary against =
                evidence.summary(comparison.with(comparison.request().withBaseline(original)));
        StrategySummary lane = against.lane(remedy.strategy()).orElseThrow();
        StrategySummary baseline = against.lane(original).orElseThrow();
        Double ours = lane.predictedNanos();
        Double theirs = baseline.predictedNanos();
        Double predicted = ours == null || theirs == null || ours == 0 ? null : Double.valueOf(theirs / ours);
        return new Gain(predicted, lane.speedup(), lane.ratios().size());
    }
}
