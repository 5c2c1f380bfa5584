package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.laboratory.CalibratedProfile;
import org.cyclotron.laboratory.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * What a report rests on.
 *
 * @param calibration null where there is none
 * @param comparisons complete or not, all against the sequential program; may be empty
 * @param leftOut names of comparisons that cannot be used, because the sequential program is not among their strategies
 */
public record OverheadEvidence(@Nullable Calibration calibration, List<Comparison> comparisons, List<String> leftOut) {
    public OverheadEvidence {
        comparisons = List.copyOf(comparisons);
        leftOut = List.copyOf(leftOut);
    }

    /** Evidence from whatever was compared: ratios are taken anew, against the sequential program. */
    public static OverheadEvidence of(@Nullable Calibration calibration, List<Comparison> all) {
        List<Comparison> usable = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Comparison comparison : all) {
            StrategyName sequential =
                    new StrategyName("whole", "caller", 1, comparison.request().kernel());
            if (comparison.request().strategies().contains(sequential)) {
                usable.add(comparison.with(comparison.request().withBaseline(sequential)));
            } else {
                leftOut.add(Subjects.name(comparison));
            }
        }
        return new OverheadEvidence(calibration, usable, leftOut);
    }

    Optional<Calibration> calibrated() {
        return Optional.ofNullable(calibration);
    }

    /** The summary of a comparison, with predictions where the calibration is of the same machine. */
    ComparisonSummary summary(Comparison comparison) {
        return Summaries.of(comparison, predictions(comparison));
    }

    /** What predicts for a comparison, or why nothing does. */
    Predictions predictions(Comparison comparison) {
        Calibration known = calibration;
        if (known == null) {
            return Predictions.NOT_CALIBRATED;
        }
        List<String> differences = known.environment().differencesFrom(comparison.environment());
        return differences.isEmpty()
                ? Predictions.by(new CostModel(
                        CalibratedProfile.of(known), comparison.environment().cores()))
                : Predictions.none(
                        "the calibration is of another machine or program: " + String.join("; ", differences));
    }
}
