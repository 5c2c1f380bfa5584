package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.CompilerActivity;

/**
 * Measures in this process: a case is made ready, warmed up where it is to be warm, and repeated. Warming ends when the
 * compiler has been at rest for a few passes in a row and nothing waits for it, or when its time is up.
 */
public final class LocalCases implements CaseRunner {
    private static final long PASS_NANOS = 40_000_000;
    /** A value of a warm case is the mean over so long at least: a few microseconds say more of the caches than of the case. */
    private static final long VALUE_NANOS = 2_000_000;

    private static final int QUIET_PASSES = 8;
    /** A pass is quiet when compiling took no more of it. */
    private static final double QUIET_SHARE = 0.01;

    private final LongSupplier nanoClock;
    private final LongSupplier compilingNanos;
    private final BooleanSupplier compilerAtRest;

    /** On the clock and with the compiler of this process. */
    public LocalCases() {
        this(System::nanoTime, CompilerActivity::nanos, CompilerActivity::isAtRest);
    }

    /**
     * With another clock.
     *
     * @param nanoClock a monotonic clock, for budgets only: trials time themselves
     * @param compilingNanos what the compiler has taken so far
     * @param compilerAtRest whether it has nothing to do
     */
    LocalCases(LongSupplier nanoClock, LongSupplier compilingNanos, BooleanSupplier compilerAtRest) {
        this.nanoClock = nanoClock;
        this.compilingNanos = compilingNanos;
        this.compilerAtRest = compilerAtRest;
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
                values.add(trial.isWarmedUp() ? warmValue(trial, cancellation) : trial.repeat(cancellation));
            }
        }
        return values;
    }

    private double warmValue(Trial trial, Cancellation cancellation) throws MeasureFailedException {
        long start = nanoClock.getAsLong();
        double sum = 0;
        int count = 0;
        do {
            sum += trial.repeat(cancellation);
            count++;
        } while (nanoClock.getAsLong() - start < VALUE_NANOS);
        return sum / count;
    }

    private void warmUp(Trial trial, Effort effort, Cancellation cancellation) throws MeasureFailedException {
        long start = nanoClock.getAsLong();
        int quiet = 0;
        do {
            quiet = isQuiet(trial, cancellation) ? quiet + 1 : 0;
        } while (quiet < QUIET_PASSES && nanoClock.getAsLong() - start < effort.warmNanos());
    }

    /** Makes one pass. */
    private boolean isQuiet(Trial trial, Cancellation cancellation) throws MeasureFailedException {
        long start = nanoClock.getAsLong();
        long compilingBefore = compilingNanos.getAsLong();
        do {
            cancellation.check();
            trial.repeat(cancellation);
        } while (nanoClock.getAsLong() - start < PASS_NANOS);
        long compiling = compilingNanos.getAsLong() - compilingBefore;
        return compiling <= QUIET_SHARE * (nanoClock.getAsLong() - start) && compilerAtRest.getAsBoolean();
    }
}
