package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.cyclotron.progress.Progress;

/**
 * Adds up what several walks report, each its own states so far. Where all states are gone through once more, the whole
 * becomes larger by what that takes beside the first time, so that what is left can be told from the time taken. Safe for use by several threads.
 */
final class SharedProgress {
    private final Progress progress;
    private final long total;
    private final long factor;
    private long done;
    /** What all states weigh in this pass; 1 at first. */
    private double weight = 1;
    /** The passes before, in states. */
    private double before;

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

    /**
     * From now on all states are gone through once more. Between passes, when no walk reports.
     *
     * @param timesTheFirst what that takes beside the first pass
     */
    synchronized void beginPass(double timesTheFirst) {
        before += weight * (double) total;
        weight = timesTheFirst;
        done = 0;
    }

    /** Counts states that were walked, and reports: in one, so that no report falls behind one before. */
    synchronized void add(long states) {
        done += states;
        long inPass = done >= total / factor ? total : done * factor;
        if (before == 0) {
            progress.report(inPass, total);
        } else {
            progress.report((long) (before + weight * (double) inPass), (long) (before + weight * (double) total));
        }
    }

    /** The last report. */
    synchronized void finish() {
        progress.report(total, total);
    }
}
