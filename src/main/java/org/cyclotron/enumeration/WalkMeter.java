package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Counts steps and covered states of one walk, tells the progress and stops when asked. Not thread safe. */
final class WalkMeter {
    /** A loop calls {@link #spend} at least once in this many rounds of one to three steps: a few milliseconds. */
    static final int INTERVAL = 1 << 16;

    private final int interval;
    private final long states;
    private final Progress progress;
    private final Cancellation cancellation;
    private long covered;
    private long stepped;
    private long sinceReport;

    WalkMeter(long states, Progress progress, Cancellation cancellation) {
        this(INTERVAL, states, progress, cancellation);
    }

    /** A meter that polls after so many steps. */
    WalkMeter(int interval, long states, Progress progress, Cancellation cancellation) {
        this.interval = interval;
        this.states = states;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Adds steps taken and states covered by them; polls and reports once an interval. */
    void spend(long steps, long newlyCovered) {
        stepped += steps;
        covered += newlyCovered;
        sinceReport += steps;
        if (sinceReport >= interval) {
            sinceReport = 0;
            cancellation.check();
            report();
        }
    }

    /** Polls and reports before the interval is over, where that is worth it. */
    void settle() {
        if (sinceReport >= INTERVAL) {
            sinceReport = 0;
            cancellation.check();
            report();
        }
    }

    /** The last report. */
    void finish() {
        cancellation.check();
        report();
    }

    /** Walks that look ahead count up to some dozens of states before they find that the walk ended earlier. */
    private void report() {
        progress.report(Math.min(covered, states), states);
    }

    /** The steps so far. */
    long steps() {
        return stepped;
    }

    BigInteger covered() {
        return BigInteger.valueOf(covered);
    }

    BigInteger stepped() {
        return BigInteger.valueOf(stepped);
    }
}
