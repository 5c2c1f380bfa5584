package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;

/**
 * One measured run. A run that is too short to be timed alone is repeated back to back; times are then per operation.
 *
 * @param position its place in the order of its round, from 1
 * @param operations how often it was repeated, at least 1
 * @param status what the correctness gate says of all operations and registers, the worst of them
 * @param reason why it is not verified; null when it is
 * @param walked the terms that were walked, when they are wrong; null otherwise
 * @param breakdown wall time and phases, the mean of the operations; its parts sum exactly
 * @param setupNanos spent before, on workers kept ready; not part of the wall time
 * @param cpuNanos processor time of the caller and all workers, the mean of the operations
 * @param sample the spans of the operation whose wall time was nearest to the mean
 * @param counters of that operation
 * @param statesAccounted states that its census accounts for, all registers together
 * @param retries tasks that were tried again after a worker failed, of all operations
 * @param fallback the backend that had to take over, and why; null when none had
 * @param gcNanos spent collecting garbage during all operations together
 * @param jitNanos spent compiling during all operations together
 * @param warnings what makes the timing doubtful; empty when nothing does
 * @param chosen what a strategy that chooses among others chose, such as {@code whole@caller (3), segments@threads:2 (1)};
 *     null for others
 */
public record RunRecord(
        StrategyName strategy,
        int position,
        int operations,
        Verification.Status status,
        @Nullable String reason,
        @Nullable List<CycleTerm> walked,
        PhaseBreakdown breakdown,
        long setupNanos,
        long cpuNanos,
        RunTimeline sample,
        WorkCounters counters,
        BigInteger statesAccounted,
        int retries,
        @Nullable String fallback,
        long gcNanos,
        long jitNanos,
        List<String> warnings,
        @Nullable String chosen) {
    public RunRecord {
        warnings = List.copyOf(warnings);
        if (walked != null) {
            walked = List.copyOf(walked);
        }
    }

    /** The wall time of an operation. */
    public long wallNanos() {
        return breakdown.wallNanos();
    }

    /** Whether it may be plotted and counted: verified, or assisted and consistent. */
    public boolean counts() {
        return status == Verification.Status.VERIFIED || status == Verification.Status.ASSISTED;
    }
}
