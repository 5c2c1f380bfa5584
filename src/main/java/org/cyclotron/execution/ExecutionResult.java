package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param cancelled whether the run was stopped; then finished registers are complete and the rest say what was finished
 * @param registers one result for each register of the plan, in its order
 * @param timeline wall time and spans; the wall time runs from submission until the census is complete in the caller
 * @param setupNanos what was spent before, and is not part of the wall time, on workers kept ready
 * @param clockUncertaintyNanos how far spans of workers in other processes may be displaced; 0 when there are none
 * @param cpuNanos processor time of the caller and all workers
 * @param retries tasks, and starts of workers, that were tried again after a worker failed
 * @param fallback the backend that had to take over, and why; null when none had
 * @param warnings what makes the timing doubtful; empty when nothing does
 * @param chosen for strategies that choose among others, what was chosen for each register that was begun; otherwise empty
 */
public record ExecutionResult(
        Plan plan,
        boolean cancelled,
        List<RegisterResult> registers,
        RunTimeline timeline,
        long setupNanos,
        long clockUncertaintyNanos,
        long cpuNanos,
        WorkCounters counters,
        int retries,
        @Nullable String fallback,
        List<String> warnings,
        List<StrategyName> chosen) {
    public ExecutionResult {
        registers = List.copyOf(registers);
        warnings = List.copyOf(warnings);
        chosen = List.copyOf(chosen);
    }

    /** The result of a strategy that does not choose among others. */
    public ExecutionResult(
            Plan plan,
            boolean cancelled,
            List<RegisterResult> registers,
            RunTimeline timeline,
            long setupNanos,
            long clockUncertaintyNanos,
            long cpuNanos,
            WorkCounters counters,
            int retries,
            @Nullable String fallback,
            List<String> warnings) {
        this(
                plan,
                cancelled,
                registers,
                timeline,
                setupNanos,
                clockUncertaintyNanos,
                cpuNanos,
                counters,
                retries,
                fallback,
                warnings,
                List.of());
    }

    public long wallNanos() {
        return timeline.wallNanos();
    }

    /** Where the wall time went. Sorts the spans each time. */
    public PhaseBreakdown breakdown() {
        return timeline.breakdown();
    }
}
