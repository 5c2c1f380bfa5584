package org.cyclotron.experiment.host;

import java.util.List;
import java.util.function.LongSupplier;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.timing.CompilerActivity;

/**
 * Runs all strategies in turn until the compiler has come to rest. Passes go over all of them, because warming one can undo
 * what was compiled for another; two quiet passes in a row, with nothing waiting for the compiler, end it, or a limit of time that grows with their number. A run
 * that takes longer than its share is broken off there, warm.
 */
final class WarmUp {
    /** A pass gives each strategy so long, and one run at least. */
    private static final long PASS_NANOS = 40_000_000;

    private static final long MOST_NANOS_A_STRATEGY = 1_500_000_000;
    /** A pass is quiet when compiling took no more of it. */
    private static final double QUIET_SHARE = 0.01;

    private static final int QUIET_PASSES = 2;

    private final StrategyTimer timer;
    private final LongSupplier nanoClock;

    WarmUp(StrategyTimer timer, LongSupplier nanoClock) {
        this.timer = timer;
        this.nanoClock = nanoClock;
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
        Pauses before = Pauses.now();
        strategies.forEach(this::pass);
        long compiling = Pauses.now().since(before).jitNanos();
        return compiling <= QUIET_SHARE * (nanoClock.getAsLong() - start) && CompilerActivity.isAtRest();
    }

    private void pass(StrategyName strategy) {
        long start = nanoClock.getAsLong();
        do {
            timer.runOnce(strategy, () -> nanoClock.getAsLong() - start > MOST_NANOS_A_STRATEGY);
        } while (nanoClock.getAsLong() - start < PASS_NANOS);
    }
}
