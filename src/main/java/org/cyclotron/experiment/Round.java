package org.cyclotron.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;

/**
 * One host process that ran strategies once each.
 *
 * @param session counts the times a comparison was begun, from 1: ratios are taken within a round, so a strategy that was
 *     added later has rounds of its own with the baseline
 * @param number from 1 within the session
 * @param hostSeed the seed of the order of its runs
 * @param started when the host began
 * @param warmNanos what warming the strategies took before anything was timed
 * @param backgroundLoad the share of the machine that other programs used while the runs were timed, 0 &hellip; 1; NaN
 *     where the platform does not tell
 * @param runs in the order in which they ran
 */
public record Round(
        int session,
        int number,
        long hostSeed,
        Instant started,
        long warmNanos,
        double backgroundLoad,
        List<RunRecord> runs) {
    public Round {
        runs = List.copyOf(runs);
    }

    /** The run of a strategy; empty where it was not part of this round. */
    public Optional<RunRecord> run(StrategyName strategy) {
        return runs.stream().filter(run -> run.strategy().equals(strategy)).findFirst();
    }
}
