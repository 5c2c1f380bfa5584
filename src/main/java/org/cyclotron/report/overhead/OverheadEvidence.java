package org.cyclotron.report.overhead;

import java.util.List;
import java.util.Optional;
import org.cyclotron.costmodel.CostModel;
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
 * @param comparisons complete or not; may be empty
 */
public record OverheadEvidence(@Nullable Calibration calibration, List<Comparison> comparisons) {
    public OverheadEvidence {
        comparisons = List.copyOf(comparisons);
    }

    Optional<Calibration> calibrated() {
        return Optional.ofNullable(calibration);
    }

    /** The summary of a comparison, with predictions where the calibration is of the same machine. */
    ComparisonSummary summary(Comparison comparison) {
        return Summaries.of(comparison, predictions(comparison));
    }

    private Predictions predictions(Comparison comparison) {
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
