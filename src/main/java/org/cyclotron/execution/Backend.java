package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * A place where tasks run; one class each. Safe for use by several threads. A backend may keep workers between runs: they
 * are ready then, and at rest.
 */
public interface Backend {
    /** The stable name in a strategy. */
    String id();

    /** The name for people. */
    String label();

    /** Where tasks run, in a sentence or two. */
    String explanation();

    /** Whether several workers run at once; otherwise there is one. */
    default boolean isParallel() {
        return true;
    }

    /** Whether it chooses the size of tasks itself. */
    default boolean choosesGrain() {
        return false;
    }

    /**
     * Whether tasks run in this process, so that warming this process makes them faster. Workers of other processes are
     * never warmed: those made for a run are cold each time, and that is part of what they cost.
     */
    default boolean isInProcess() {
        return true;
    }

    /** The same for the tasks of these registers, where that depends on them. */
    default boolean isInProcess(List<Lfsr> registers) {
        return isInProcess();
    }

    /** Whether workers have memory in common. */
    default boolean sharesMemory() {
        return isInProcess();
    }

    /**
     * Where it runs a register, for the cost model.
     *
     * @param states of the register, those off cycles among them
     */
    WorkerKind kind(double states);

    /**
     * Makes the backend ready for a run. What this takes is setup, and no part of the wall time.
     *
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation);

    /**
     * To be called between runs that are timed: returns when workers kept for the next run are ready and no process of
     * this backend does anything.
     */
    default void settle() {}

    /** Ends the workers kept for later runs, which would start them again. */
    default void release() {}
}
