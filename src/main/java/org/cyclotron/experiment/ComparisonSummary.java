package org.cyclotron.experiment;

import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;

/**
 * What follows from the rounds of a comparison.
 *
 * @param lanes one for each strategy, in the order of the request
 * @param warnings noise and doubts, for people; empty when there are none
 */
public record ComparisonSummary(List<StrategySummary> lanes, Verdict verdict, List<String> warnings) {
    public ComparisonSummary {
        lanes = List.copyOf(lanes);
        warnings = List.copyOf(warnings);
    }

    /** The summary of a strategy; empty when it is not part of the comparison. */
    public Optional<StrategySummary> lane(StrategyName strategy) {
        return lanes.stream().filter(lane -> lane.strategy().equals(strategy)).findFirst();
    }
}
