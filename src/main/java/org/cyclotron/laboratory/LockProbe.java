package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;

/** Whether threads that share something wait for each other. */
final class LockProbe implements Measure {
    static final String ID = "lock";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Lock probe";
    }

    @Override
    public String per() {
        return "machine";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String explanation() {
        return "The speed-up of segments on several threads, which share the claims of marks, over segments on the caller,"
                + " divided by what threads that share nothing gain in the same repetition: 1 is no lock and no cost of"
                + " sharing; a lock that lets one through at a time would give 1 / threads.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        int degree = Math.min(24, effort.largestDegree() + 2);
        return effort.threadCounts()
                .mapToObj(threads -> MeasureCase.of("threads", threads, opening -> shared(threads, degree, opening))
                        .and("states", "2^" + degree))
                .toList();
    }

    private static Trial shared(int threads, int degree, Cancellation opening) {
        AlgebraicAnalysis register = Registers.primitive(2, degree, opening);
        return new Shared(
                new CheckedRun("segments@caller", register),
                new CheckedRun("segments@threads:" + threads, register),
                new StepProbe(register.lfsr(), 1L << (degree - 1)),
                threads);
    }

    private record Shared(CheckedRun alone, CheckedRun together, StepProbe probe, int threads) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            double one = alone.run(cancellation).wallNanos();
            double all = together.run(cancellation).wallNanos();
            return one / all / probe.throughput(threads, cancellation);
        }

        @Override
        public void close() {
            Backends.byId("threads").release();
        }
    }
}
