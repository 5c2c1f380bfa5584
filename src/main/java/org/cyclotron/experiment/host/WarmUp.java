package org.cyclotron.experiment.host;

import java.util.List;
import java.util.function.LongSupplier;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.CompilerActivity;

/**
 * Runs all strategies in turn until the compiler has come to rest. Passes go over all of them, because warming one can undo
 * what was compiled for another; two quiet passes in a row, with nothing waiting for the compiler, end it, or a limit of
 * time that grows with their number. A run that takes longer than its share is broken off there, warm.
 */
final class WarmUp {
    /** A pass gives each strategy so long, and one run at least. */
    static final long PASS_NANOS = 40_000_000;

    static final long MOST_NANOS_A_STRATEGY = 1_500_000_000;
    /** A pass is quiet when compiling took no more of it. */
    private static final double QUIET_SHARE = 0.01;

    private static final int QUIET_PASSES = 2;

    private final Runner runner;
    private final Compiler compiler;
    private final LongSupplier nanoClock;

    WarmUp(Runner runner, Compiler compiler, LongSupplier nanoClock) {
        this.runner = runner;
        this.compiler = compiler;
        this.nanoClock = nanoClock;
    }

    /** Runs a strategy once, until that is done or cancelled. */
    interface Runner {
        void run(StrategyName strategy, Cancellation cancellation);
    }

    /** The compiler of this virtual machine. */
    interface Compiler {
        Compiler OF_THIS_PROCESS = new Compiler() {
            @Override
            public long nanos() {
                return CompilerActivity.nanos();
            }

            @Override
            public boolean isAtRest() {
                return CompilerActivity.isAtRest();
            }
        };

        /** The time spent so far. */
        long nanos();

        /** Whether nothing waits to be compiled. */
        boolean isAtRest();
    }

    /**
     * Warms strategies. Returns what it took.
     *
     * @param strategies that run in this process; worker processes are never warmed
     */
    long run(List<StrategyName> strategies) {
        long start = nanoClock.getAsLong();
        long deadline = start + MOST_NANOS_A_STRATEGY * strategies.size();
        int quiet = 0;
        while (quiet < QUIET_PASSES && nanoClock.getAsLong() < deadline) {
            quiet = isQuiet(strategies) ? quiet + 1 : 0;
        }
        return nanoClock.getAsLong() - start;
    }

    private boolean isQuiet(List<StrategyName> strategies) {
        long start = nanoClock.getAsLong();
        long before = compiler.nanos();
        strategies.forEach(this::pass);
        long compiling = compiler.nanos() - before;
        return compiling <= QUIET_SHARE * (nanoClock.getAsLong() - start) && compiler.isAtRest();
    }

    private void pass(StrategyName strategy) {
        long start = nanoClock.getAsLong();
        do {
            runner.run(strategy, () -> nanoClock.getAsLong() - start > MOST_NANOS_A_STRATEGY);
        } while (nanoClock.getAsLong() - start < PASS_NANOS);
    }
}
