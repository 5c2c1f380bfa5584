package org.cyclotron.execution.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Workers kept between runs, at rest: each waits for input. Safe for use by several threads. */
final class WorkerShelf {
    private final Deque<WorkerProcess> kept = new ArrayDeque<>();

    /** The worker kept longest that still lives; null when there is none. */
    synchronized @Nullable WorkerProcess poll() {
        for (WorkerProcess worker = kept.poll(); worker != null; worker = kept.poll()) {
            if (!worker.isLost()) {
                return worker;
            }
            worker.close();
        }
        return null;
    }

    synchronized void put(WorkerProcess worker) {
        worker.detach();
        kept.add(worker);
    }

    private synchronized List<WorkerProcess> all() {
        return List.copyOf(kept);
    }

    /** Waits until all are ready. */
    void settle(long millis) {
        all().forEach(worker -> worker.awaitReady(millis, Cancellation.NONE));
    }

    /** Ends all. */
    void release() {
        List<WorkerProcess> all;
        synchronized (this) {
            all = List.copyOf(kept);
            kept.clear();
        }
        all.forEach(WorkerProcess::kill);
        all.forEach(WorkerProcess::close);
    }
}
