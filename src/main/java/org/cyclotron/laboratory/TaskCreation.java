package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;

/** The cost of a task when a few workers do many with nothing in them, as the original's analysis measured creation. */
final class TaskCreation implements Measure {
    static final String ID = "create-task";
    static final int TASKS = 100;
    static final int WORKERS = 4;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Creation";
    }

    @Override
    public String per() {
        return "task";
    }

    @Override
    public String explanation() {
        return "The wall time of " + TASKS + " empty tasks on " + WORKERS + " workers, divided by the tasks. What is"
                + " made ready before a run, such as standby workers, is not in it: see create-worker.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return List.of("caller", "threads", "stealing", "spawn", "standby", "pool", "shared").stream()
                .map(TaskCreation::on)
                .toList();
    }

    private static MeasureCase on(String backend) {
        int workers = Backends.byId(backend).isParallel() ? WORKERS : 1;
        return MeasureCase.of("backend", backend, cancellation -> new OnBackend(backend, workers))
                .and("workers", workers)
                .and("tasks", TASKS);
    }

    /** Runs the tasks again and again, the workers at rest in between. */
    private record OnBackend(String backend, int workers) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            Backends.byId(backend).settle();
            EmptyRun run = EmptyRun.on(backend, workers, TASKS, cancellation);
            return (double) run.timeline().wallNanos() / TASKS;
        }

        @Override
        public boolean isWarmedUp() {
            return Backends.byId(backend).isInProcess();
        }

        @Override
        public void close() {
            Backends.byId(backend).release();
        }
    }
}
