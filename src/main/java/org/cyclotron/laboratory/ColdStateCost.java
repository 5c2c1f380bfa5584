package org.cyclotron.laboratory;

import java.util.List;
import java.util.stream.IntStream;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;

/** The cost of a state in a process that has just been started. */
final class ColdStateCost implements Measure {
    static final String ID = "state-cold";
    private static final String STRATEGY = "blocks@spawn";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Compute, fresh process";
    }

    @Override
    public String per() {
        return "state";
    }

    @Override
    public String explanation() {
        return "The computing time of a walk with a bitmap in a process just started, as it reports it, divided by the"
                + " states: the code is interpreted until it has been compiled.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return IntStream.of(10, 14, 18, 22)
                .filter(degree -> degree <= effort.largestDegree())
                .mapToObj(ColdStateCost::of)
                .toList();
    }

    private static MeasureCase of(int degree) {
        return MeasureCase.of(
                        "walk",
                        "bitmap",
                        cancellation -> new FreshProcess(
                                new CheckedRun(STRATEGY, Registers.primitive(2, degree, cancellation))))
                .and("field", Registers.fieldName(2))
                .and("states", "2^" + degree);
    }

    private record FreshProcess(CheckedRun run) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            return run.run(cancellation).timeline().nanos(1, Phase.COMPUTE) / run.states();
        }

        @Override
        public boolean isWarmedUp() {
            return false;
        }
    }
}
