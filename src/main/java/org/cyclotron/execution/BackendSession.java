package org.cyclotron.execution;

import org.jspecify.annotations.Nullable;

/**
 * A backend made ready for one run. For one thread. Closing it gives back or ends whatever was started for the run and is
 * not part of its wall time.
 */
public interface BackendSession extends AutoCloseable {
    /** What the workers of a division have in common, now. */
    default CommonMemory memory() {
        return CommonMemory.OF_THIS_PROCESS;
    }

    /** What it took to get the workers of this run ready before it, whenever that was, in nanoseconds. */
    default long setupNanos() {
        return 0;
    }

    /**
     * Runs all rounds of a division. When this returns or throws, no thread works for it any more.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the outcomes of finished tasks were accepted
     * @throws DivisionLostException when the division has to be made anew and run again
     */
    void run(Division division, RunControl control);

    /** Tasks tried again so far, because a worker failed. */
    default int retries() {
        return 0;
    }

    /** The backend that had to take over, and why; null while none had. */
    default @Nullable String fallback() {
        return null;
    }

    /** How far the clocks of workers may be off the clock of this process, in nanoseconds. */
    default long clockUncertaintyNanos() {
        return 0;
    }

    @Override
    default void close() {}
}
