package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.cyclotron.progress.Cancellation;

/** Measures in this process: a case is made ready, warmed up where it is to be warm, and repeated. */
public final class LocalCases implements CaseRunner {
    private final LongSupplier nanoClock;

    /** @param nanoClock a monotonic clock, for budgets only: trials time themselves */
    public LocalCases(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    @Override
    public List<Double> run(Measure measure, int index, Effort effort, Cancellation cancellation)
            throws MeasureFailedException {
        cancellation.check();
        MeasureCase circumstances = measure.cases(effort).get(index);
        List<Double> values = new ArrayList<>();
        try (Trial trial = circumstances.opener().open(cancellation)) {
            if (trial.isWarmedUp()) {
                warmUp(trial, effort, cancellation);
            }
            long start = nanoClock.getAsLong();
            while (values.size() < effort.leastRepetitions()
                    || (values.size() < effort.repetitions() && nanoClock.getAsLong() - start < effort.caseNanos())) {
                cancellation.check();
                values.add(trial.repeat(cancellation));
            }
        }
        return values;
    }

    private void warmUp(Trial trial, Effort effort, Cancellation cancellation) throws MeasureFailedException {
        long start = nanoClock.getAsLong();
        do {
            cancellation.check();
            trial.repeat(cancellation);
        } while (nanoClock.getAsLong() - start < effort.warmNanos());
    }
}
