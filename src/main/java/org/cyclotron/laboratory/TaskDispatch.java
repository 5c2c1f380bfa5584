package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;

/** What one more task costs on a worker that has others. */
final class TaskDispatch implements Measure {
    static final String ID = "task";
    private static final int MORE = 100;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Further task";
    }

    @Override
    public String per() {
        return "task";
    }

    @Override
    public String explanation() {
        return "The wall time of " + (MORE + 1)
                + " empty tasks on one worker that stands ready, less that of one task in the"
                + " same repetition, divided by " + MORE + ".";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("caller", "stealing", "pool", "shared")
                .map(backend -> MeasureCase.of("backend", backend, cancellation -> new Ready(backend)))
                .toList();
    }

    private record Ready(String backend) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            long one = wall(1, cancellation);
            return (wall(MORE + 1, cancellation) - one) / (double) MORE;
        }

        private long wall(int tasks, Cancellation cancellation) throws MeasureFailedException {
            return EmptyRun.on(backend, 1, tasks, cancellation).timeline().wallNanos();
        }

        @Override
        public void close() {
            Backends.byId(backend).release();
        }
    }
}
