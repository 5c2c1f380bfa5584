package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Progress;

/** Adds up what several walks report, each its own states so far. Safe for use by several threads. */
final class SharedProgress {
    private final Progress progress;
    private final long total;
    private final long factor;
    private final AtomicLong done = new AtomicLong();

    /**
     * A progress of which nothing is done.
     *
     * @param states all states there are; reported in larger units where they do not fit a long
     * @param factor how many states are accounted for by one that is walked
     */
    SharedProgress(BigInteger states, long factor, Progress progress) {
        this.total = states.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
        this.factor = factor;
        this.progress = progress;
    }

    /** A progress for one walk. */
    Progress forWalk() {
        return new Progress() {
            private long last;

            @Override
            public void report(long states, long ignoredTotal) {
                add(states - last);
                last = states;
            }
        };
    }

    /** Counts states that were walked. */
    void add(long states) {
        report(done.addAndGet(states));
    }

    private synchronized void report(long states) {
        progress.report(states >= total / factor ? total : states * factor, total);
    }

    /** The last report. */
    synchronized void finish() {
        progress.report(total, total);
    }
}
