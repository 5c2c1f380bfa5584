package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Workers that are ready before they are needed, and between runs stay on a shelf. After a job they are used again, or
 * ended and replaced by new ones that come up meanwhile.
 */
final class ShelfSupply implements WorkerSupply {
    private final StartedWorkers workers;
    private final WorkerShelf shelf;
    private final boolean usedOnce;
    private final Deque<WorkerProcess> free = new ArrayDeque<>();

    ShelfSupply(StartedWorkers workers, WorkerShelf shelf, boolean usedOnce) {
        this.workers = workers;
        this.shelf = shelf;
        this.usedOnce = usedOnce;
    }

    @Override
    public long prepare(int count, long commonLongs, Failures failures, Cancellation cancellation) throws IOException {
        while (free.size() < count) {
            @Nullable WorkerProcess kept = shelf.poll();
            free.add(kept != null ? kept : workers.start());
        }
        long longest = 0;
        for (int i = 0; i < count; i++) {
            WorkerProcess worker = ready(free.remove(), failures, cancellation);
            free.add(worker);
            longest = Math.max(longest, worker.startNanos());
        }
        failures.forgive();
        return longest;
    }

    /** A worker when it is ready, or another in its stead. */
    private WorkerProcess ready(WorkerProcess first, Failures failures, Cancellation cancellation) throws IOException {
        WorkerProcess worker = first;
        boolean ready = false;
        try {
            while (!worker.awaitReady(workers.startMillis(), cancellation)) {
                workers.end(worker);
                failures.workerFailed(1);
                if (failures.areTooMany(0)) {
                    throw new IOException("no worker came up: " + worker.complaint());
                }
                worker = workers.start();
            }
            ready = true;
            return worker;
        } finally {
            if (!ready) {
                workers.end(worker);
            }
        }
    }

    /** Those that are not in use, to be looked at. */
    Deque<WorkerProcess> free() {
        return free;
    }

    /** Ends one of those that are not in use. */
    void dismiss(WorkerProcess worker) {
        free.remove(worker);
        workers.end(worker);
    }

    @Override
    public WorkerProcess take() throws IOException {
        @Nullable WorkerProcess ready = free.poll();
        return ready != null ? ready : workers.start();
    }

    @Override
    public void giveBack(WorkerProcess worker) {
        if (usedOnce) {
            workers.end(worker);
            replace();
        } else {
            free.add(worker);
        }
    }

    private void replace() {
        try {
            free.add(workers.start());
        } catch (IOException e) {
            // Whoever needs the next one tries again, and hears why there is none.
            workers.awaitEnds();
        }
    }

    @Override
    public void discard(WorkerProcess worker) {
        workers.end(worker);
    }

    @Override
    public void close() {
        for (WorkerProcess worker = free.poll(); worker != null; worker = free.poll()) {
            shelf.put(worker);
        }
        workers.awaitEnds();
    }
}
