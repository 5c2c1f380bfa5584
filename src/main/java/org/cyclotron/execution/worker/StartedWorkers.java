package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts workers, counts them, and sees to it that those that were ended are gone. */
final class StartedWorkers {
    private final WorkerLauncher launcher;
    private final WorkerSettings settings;
    private final AtomicInteger started;
    private final List<WorkerProcess> ended = new ArrayList<>();

    /** @param started counts the workers of a backend over all its runs */
    StartedWorkers(WorkerLauncher launcher, WorkerSettings settings, AtomicInteger started) {
        this.launcher = launcher;
        this.settings = settings;
        this.started = started;
    }

    WorkerProcess start() throws IOException {
        return WorkerProcess.start(launcher, settings, started.getAndIncrement());
    }

    /** The same, tried again where the system does not start it, until there were too many failures. */
    WorkerProcess start(Failures failures) throws IOException {
        while (true) {
            try {
                return start();
            } catch (IOException e) {
                failures.workerFailed(1);
                if (failures.areTooMany(0)) {
                    throw e;
                }
            }
        }
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
