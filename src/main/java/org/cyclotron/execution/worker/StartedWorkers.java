package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts workers, counts them, and sees to it that those that were ended are gone. */
final class StartedWorkers {
    private final WorkerSettings settings;
    private final AtomicInteger started;
    private final List<WorkerProcess> ended = new ArrayList<>();

    /** @param started counts the workers of a backend over all its runs */
    StartedWorkers(WorkerSettings settings, AtomicInteger started) {
        this.settings = settings;
        this.started = started;
    }

    WorkerProcess start() throws IOException {
        return WorkerProcess.start(settings, started.getAndIncrement());
    }

    long startMillis() {
        return settings.startMillis();
    }

    /** Ends a worker now, and waits for it later. */
    void end(WorkerProcess worker) {
        worker.kill();
        ended.add(worker);
    }

    /** Waits until all that were ended are gone. */
    void awaitEnds() {
        ended.forEach(WorkerProcess::close);
        ended.clear();
    }
}
