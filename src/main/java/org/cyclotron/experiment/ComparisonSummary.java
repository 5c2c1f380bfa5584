package org.cyclotron.experiment;

import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the rounds of a comparison.
 *
 * @param lanes one for each strategy, in the order of the request
 * @param warnings noise and doubts, for people; empty when there are none
 * @param predictionReason why no wall times are predicted; null where they are
 */
public record ComparisonSummary(
        List<StrategySummary> lanes,
        Verdict verdict,
        List<String> warnings,
        @Nullable String predictionReason) {
    public ComparisonSummary {
        lanes = List.copyOf(lanes);
        warnings = List.copyOf(warnings);
    }

    /** The summary of a strategy; empty when it is not part of the comparison. */
    public Optional<StrategySummary> lane(StrategyName strategy) {
        return lanes.stream().filter(lane -> lane.strategy().equals(strategy)).findFirst();
    }
}
