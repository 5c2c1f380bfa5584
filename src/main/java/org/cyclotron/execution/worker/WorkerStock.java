package org.cyclotron.execution.worker;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The workers of one backend, over all its runs: how they are started, and those kept between runs. Safe for use by
 * several threads.
 */
public final class WorkerStock {
    private final WorkerSettings settings;
    private final WorkerLauncher launcher;
    private final AtomicInteger started = new AtomicInteger();
    private final WorkerShelf shelf = new WorkerShelf();

    /** A stock of worker processes. */
    public WorkerStock(WorkerSettings settings) {
        this(settings, WorkerLauncher.PROCESSES);
    }

    /** A stock of workers that are started in another way. */
    WorkerStock(WorkerSettings settings, WorkerLauncher launcher) {
        this.settings = settings;
        this.launcher = launcher;
    }

    public WorkerSettings settings() {
        return settings;
    }

    /** A worker for each place and job, made when it is needed. */
    public WorkerStage fresh(String name) {
        return new WorkerStage.Processes(name, () -> new FreshSupply(newWorkers()));
    }

    /** Workers ready ahead of need, used for one job and replaced. */
    public WorkerStage standby(String name) {
        return new WorkerStage.Processes(name, () -> new ShelfSupply(newWorkers(), shelf, true));
    }

    /** Workers kept from job to job and from run to run. */
    public WorkerStage kept(String name) {
        return new WorkerStage.Processes(name, () -> new ShelfSupply(newWorkers(), shelf, false));
    }

    /** Kept workers that share memory. */
    public WorkerStage shared(String name) {
        return new WorkerStage.Processes(
                name, () -> new SharedSupply(new ShelfSupply(newWorkers(), shelf, false), settings));
    }

    private StartedWorkers newWorkers() {
        return new StartedWorkers(launcher, settings, started);
    }

    /** Waits until all that are kept are ready. */
    public void settle() {
        shelf.settle(settings.startMillis());
    }

    /** Ends all that are kept. */
    public void release() {
        shelf.release();
    }
}
