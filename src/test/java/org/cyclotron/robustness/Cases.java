package org.cyclotron.robustness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs cases by their seeds, one after the other, and fails with the seed of the first that fails or does not end. Prints how many there
 * were and what the slowest took.
 */
public final class Cases {
    /**
     * A case that is done takes milliseconds. One that takes so much processor time, which does not depend on what else runs here, is
     * taken for one that never ends.
     */
    private static final long HUNG_CPU_NANOS = 20_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String what;
    private final Body body;
    private volatile long seed;
    private volatile long begunAt;
    private long slowestSeed;
    private long slowestNanos = -1;

    /** What is done with a seed. */
    @FunctionalInterface
    public interface Body {
        void run(long seed) throws Exception;
    }

    private Cases(String what, Body body) {
        this.what = what;
        this.body = body;
    }

    /** Runs the cases with the seeds 1 to {@code count}. */
    public static void run(String what, int count, Body body) {
        new Cases(what, body).runAll(count);
    }

    private void runAll(int count) {
        FutureTask<Boolean> all = new FutureTask<>(() -> {
            for (seed = 1; seed <= count; seed++) {
                runOne();
            }
            return true;
        });
        Thread thread = new Thread(all, "cases");
        thread.setDaemon(true);
        thread.start();
        await(all, thread);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d cases, the slowest (seed %d) %.1f ms of processor time%n",
                what,
                count,
                slowestSeed,
                slowestNanos / 1e6);
    }

    private void runOne() {
        begunAt = THREADS.getCurrentThreadCpuTime();
        try {
            body.run(seed);
        } catch (Throwable e) {
            throw new AssertionError(what + ", seed " + seed + ": " + e, e);
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - begunAt;
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowestSeed = seed;
        }
    }

    private void await(FutureTask<Boolean> all, Thread thread) {
        while (true) {
            try {
                all.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                requireProgress(thread);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof AssertionError error ? error : new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private void requireProgress(Thread thread) {
        if (THREADS.getThreadCpuTime(thread.threadId()) - begunAt > HUNG_CPU_NANOS) {
            AssertionError hung = new AssertionError(what + ", seed " + seed + " does not end");
            hung.setStackTrace(thread.getStackTrace());
            throw hung;
        }
    }
}
