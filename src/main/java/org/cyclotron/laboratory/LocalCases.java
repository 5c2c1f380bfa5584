package org.cyclotron.laboratory;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Measures in this process: a case is made ready, warmed up where it is to be warm, and repeated. Warming ends when the
 * compiler has been at rest for a few passes in a row, or when its time is up.
 */
public final class LocalCases implements CaseRunner {
    private static final long PASS_NANOS = 40_000_000;
    /** A long compilation is told of only when it has ended. */
    private static final int QUIET_PASSES = 8;
    /** A pass is quiet when compiling took no more of it. */
    private static final double QUIET_SHARE = 0.01;

    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    private final LongSupplier nanoClock;
    private final LongSupplier compilingNanos;

    /** On the clock and with the compiler of this process. */
    public LocalCases() {
        this(System::nanoTime, LocalCases::compilingNanos);
    }

    /**
     * With another clock.
     *
     * @param nanoClock a monotonic clock, for budgets only: trials time themselves
     * @param compilingNanos what the compiler has taken so far
     */
    LocalCases(LongSupplier nanoClock, LongSupplier compilingNanos) {
        this.nanoClock = nanoClock;
        this.compilingNanos = compilingNanos;
    }

    private static long compilingNanos() {
        @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime() * NANOS_PER_MILLISECOND
                : 0;
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
        return compiling <= QUIET_SHARE * (nanoClock.getAsLong() - start);
    }
}
