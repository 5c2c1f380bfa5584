package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;

/** What a run costs on workers that stand ready. */
final class HandOver implements Measure {
    static final String ID = "hand-over";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Hand-over";
    }

    @Override
    public String per() {
        return "run";
    }

    @Override
    public String explanation() {
        return "A run of one empty task on one worker that stands ready, from submission until its outcome and its report"
                + " are back; for threads, one task each on the caller and one thread that is woken.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("caller", "threads", "stealing", "standby", "pool", "shared")
                .map(backend -> MeasureCase.of("backend", backend, cancellation -> new Ready(backend)))
                .toList();
    }

    private record Ready(String backend) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            Backends.byId(backend).settle();
            int workers = backend.equals("threads") ? 2 : 1;
            return EmptyRun.on(backend, workers, workers, cancellation)
                    .timeline()
                    .wallNanos();
        }

        /** Workers used once have nothing to be warmed. */
        @Override
        public boolean isWarmedUp() {
            return !backend.equals("standby");
        }

        @Override
        public void close() {
            Backends.byId(backend).release();
        }
    }
}
