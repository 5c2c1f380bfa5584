package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A way to enumerate registers. Stateless and safe for use by several threads. */
public interface ExecutionStrategy {
    /** The stable name, such as {@code segments@threads}; with workers and kernel it is a {@link StrategyName}. */
    String id();

    /** The name for people. */
    String label();

    /** Whether the kernel can do its tasks. */
    boolean supports(TaskKernel kernel);

    /** Whether several workers make sense. */
    boolean isParallel();

    /** Whether it runs in this process, so that warming this process makes it faster. */
    boolean isInProcess();

    /** The same for the tasks of these registers, where that depends on them. */
    default boolean isInProcess(List<Lfsr> registers) {
        return isInProcess();
    }

    /** Whether the lengths are taken from algebra. */
    boolean isAssisted();

    /** Whether one task walks a whole cycle, so that the speed-up is at most states / longest cycle. */
    boolean walksWholeCycles();

    /** Whether registers are tasks, so that the speed-up is at most that of the largest register. */
    boolean spansRegisters();

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

    /** Ends the workers kept for later runs, which would start them again. */
    void release();
}
