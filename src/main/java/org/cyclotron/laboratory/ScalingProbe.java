package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.progress.Cancellation;

/** What this machine gives to several threads that have nothing to do with each other. */
final class ScalingProbe implements Measure {
    static final String ID = "scaling";
    private static final int DEGREE = 22;

    /** Tens of milliseconds: for the first few, new threads may stand on one processor. */
    private static final int MOST_STEPS_BITS = 25;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Scaling probe";
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
        return "How many times the steps of one thread several threads take in the same time, the same kernel, sharing"
                + " nothing: what no strategy can pass here.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        long steps = 1L << Math.min(MOST_STEPS_BITS, effort.largestDegree() + 5);
        return effort.threadCounts()
                .mapToObj(threads -> MeasureCase.of("threads", threads, opening -> trial(threads, steps, opening)))
                .toList();
    }

    private static Trial trial(int threads, long steps, Cancellation opening) {
        StepProbe probe = new StepProbe(Registers.primitive(2, DEGREE, opening).lfsr(), steps);
        return cancellation -> probe.throughput(threads, cancellation);
    }
}
