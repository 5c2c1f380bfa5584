package org.cyclotron.execution;

import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A way to enumerate registers: a decomposition on a backend. Stateless and safe for use by several threads. */
public interface ExecutionStrategy {
    /** The stable name, such as {@code segments@threads}; with workers and kernel it is a {@link StrategyName}. */
    String id();

    Decomposition decomposition();

    Backend backend();

    /** Whether the kernel can do its tasks. */
    default boolean supports(TaskKernel kernel) {
        return decomposition().supports(kernel);
    }

    /** Whether several workers make sense. */
    default boolean isParallel() {
        return decomposition().isParallel() && backend().isParallel();
    }

    /** What enumerating a register would take, found without walking. */
    WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers);

    /**
     * Runs a plan. Does not throw for a single register: what it could not do stands in its result. When this returns, no
     * thread of the run is left.
     *
     * @param progress hears the states walked, of all states there are; from several threads, one at a time
     * @param cancellation polled every few milliseconds by every worker; a cancelled run returns what was finished
     * @throws IllegalArgumentException when the plan is for another strategy, or its kernel or worker count does not suit
     */
    ExecutionResult run(Plan plan, Progress progress, Cancellation cancellation);
}
