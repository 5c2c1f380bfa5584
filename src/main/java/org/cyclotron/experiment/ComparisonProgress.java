package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * How far a comparison is.
 *
 * @param soFar the complete rounds
 * @param round the round under way, from 1
 * @param runs of the round under way, so far
 * @param running the strategy that runs now; null while a host starts or warms
 * @param runsDone of all rounds
 * @param runsInAll of all rounds
 * @param nanosLeft expected; null before the first round is complete
 */
public record ComparisonProgress(
        Comparison soFar,
        int round,
        List<RunRecord> runs,
        @Nullable StrategyName running,
        int runsDone,
        int runsInAll,
        @Nullable Long nanosLeft) {
    public ComparisonProgress {
        runs = List.copyOf(runs);
    }
}
