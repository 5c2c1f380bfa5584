package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.progress.Cancellation;

/** Starts a worker whenever one is asked for, and ends it after one job. */
final class FreshSupply implements WorkerSupply {
    private final StartedWorkers workers;

    FreshSupply(StartedWorkers workers) {
        this.workers = workers;
    }

    @Override
    public long prepare(int count, long commonLongs, Failures failures, Cancellation cancellation) {
        return 0;
    }

    @Override
    public WorkerProcess take() throws IOException {
        return workers.start();
    }

    @Override
    public void giveBack(WorkerProcess worker) {
        workers.end(worker);
    }

    @Override
    public void discard(WorkerProcess worker) {
        workers.end(worker);
    }

    @Override
    public void close() {
        workers.awaitEnds();
    }
}
