package org.cyclotron.cli;

import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.jspecify.annotations.Nullable;

/**
 * A comparison to be made.
 *
 * @param before an earlier part of it; null for none
 * @param measured whether anything is measured; otherwise {@code before} is kept as it is
 */
record ComparisonJob(ComparisonRequest request, @Nullable Comparison before, boolean measured) {
    /** The rounds that are missing at most. */
    int missingRounds() {
        if (!measured) {
            return 0;
        }
        Comparison earlier = before;
        if (earlier == null) {
            return request.rounds();
        }
        return request.strategies().stream()
                .mapToInt(strategy -> Math.max(
                        0, request.rounds() - earlier.roundsOf(strategy).size()))
                .max()
                .orElse(0);
    }
}
