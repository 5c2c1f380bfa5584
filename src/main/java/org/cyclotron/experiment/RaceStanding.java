package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * A race at one moment: all lanes run at once and share the processors, so nothing here is a measurement.
 *
 * @param elapsedNanos since the start
 * @param lanes in the order of the request
 */
public record RaceStanding(long elapsedNanos, List<Lane> lanes) {
    public RaceStanding {
        lanes = List.copyOf(lanes);
    }

    /** Whether no lane runs any more. */
    public boolean isOver() {
        return lanes.stream().allMatch(lane -> lane.state() != State.RUNNING);
    }

    /**
     * A lane.
     *
     * @param share of the states walked, 0 &hellip; 1
     * @param place 1 for the first at the finish; null before
     * @param finishNanos when it finished; null before
     * @param reason why it failed or was refused; null otherwise
     */
    public record Lane(
            StrategyName strategy,
            String label,
            State state,
            double share,
            @Nullable Integer place,
            @Nullable Long finishNanos,
            @Nullable String reason) {}

    /** How a lane fares. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED,
        REFUSED,
        CANCELLED
    }
}
