package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.progress.Cancellation;

/** Where the workers of one run come from. For one thread. */
interface WorkerSupply extends AutoCloseable {
    /**
     * Gets so many workers ready before the run. Returns what that took, whenever it was done, in nanoseconds.
     *
     * @param commonLongs the most that a division of the run needs in common
     * @param failures told of workers that did not come up, and asked whether to try again
     * @throws IOException when not all could be made ready
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    long prepare(int workers, long commonLongs, Failures failures, Cancellation cancellation) throws IOException;

    /** A worker for a place. It may not be ready yet. */
    WorkerProcess take() throws IOException;

    /** Shows a worker that is ready what it needs before its first job. */
    default void introduce(WorkerProcess worker, Cancellation cancellation) throws IOException {}

    /** What the workers of a division have in common. */
    default CommonMemory memory() {
        return CommonMemory.NONE;
    }

    /** Takes back a worker that has done its job. */
    void giveBack(WorkerProcess worker);

    /** Takes back a worker that failed or is not needed any more; it was killed. */
    void discard(WorkerProcess worker);

    /** Keeps or ends all that were not given back, and waits until those that ended are gone. */
    @Override
    void close();
}
