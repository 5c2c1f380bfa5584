package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;

/** What the coordinator itself spends on bringing workers into being or waking them. */
final class CreationCall implements Measure {
    static final String ID = "create-call";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Creation, coordinator alone";
    }

    @Override
    public String per() {
        return "worker";
    }

    @Override
    public String explanation() {
        return "What the coordinator spends within a run on making, taking or waking " + TaskCreation.WORKERS
                + " workers, divided by the workers; that they come up meanwhile is not in it.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return Stream.of("threads", "stealing", "spawn", "standby", "pool", "shared")
                .map(backend -> MeasureCase.of("backend", backend, cancellation -> new OnBackend(backend)))
                .toList();
    }

    private record OnBackend(String backend) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            Backends.byId(backend).settle();
            EmptyRun run = EmptyRun.on(backend, TaskCreation.WORKERS, TaskCreation.WORKERS, cancellation);
            return (double) run.timeline().nanos(Span.COORDINATOR, Phase.CREATE) / TaskCreation.WORKERS;
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
