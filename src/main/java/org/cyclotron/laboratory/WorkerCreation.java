package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;

/** What it takes until a worker that did not exist can take work. */
final class WorkerCreation implements Measure {
    static final String ID = "create-worker";

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
        return "worker";
    }

    @Override
    public String explanation() {
        return "From nothing until all workers can take work, divided by the workers: in the wall time for spawn, before"
                + " the run for standby, pool, shared (with its mapped memory) and threads.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("spawn", "standby", "pool", "shared", "threads")
                .flatMap(backend -> Stream.of(1, TaskCreation.WORKERS).map(workers -> of(backend, workers)))
                .toList();
    }

    private static MeasureCase of(String backend, int workers) {
        return MeasureCase.of("backend", backend, cancellation -> new FromNothing(backend, workers))
                .and("workers", workers);
    }

    private record FromNothing(String backend, int workers) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            Backends.byId(backend).release();
            // The calling thread is the first worker of threads, and is there already.
            boolean threads = backend.equals("threads");
            EmptyRun run = EmptyRun.on(backend, threads ? workers + 1 : workers, workers, cancellation);
            long nanos = backend.equals("spawn") ? lastReady(run) : run.setupNanos();
            return (double) nanos / workers;
        }

        private static long lastReady(EmptyRun run) {
            return run.timeline().spans().stream()
                    .filter(span -> span.lane() != Span.COORDINATOR && span.phase() == Phase.CREATE)
                    .mapToLong(Span::endNanos)
                    .max()
                    .orElse(0);
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
