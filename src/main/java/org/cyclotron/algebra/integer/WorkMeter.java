package org.cyclotron.algebra.integer;

import org.cyclotron.progress.Cancellation;

/**
 * Counts word multiplications against a limit and polls for cancellation on the way. The count, not the clock, ends a
 * search, so the same call gives the same answer on every machine. Not safe for use by several threads.
 */
final class WorkMeter {
    /** Between two polls; a few milliseconds of work. */
    private static final long POLL_INTERVAL = 1 << 20;

    private final Cancellation cancellation;
    private final long limit;
    private long spent;
    private long nextPoll;

    WorkMeter(long limit, Cancellation cancellation) {
        this.limit = limit;
        this.cancellation = cancellation;
    }

    /** A meter that never runs out. */
    static WorkMeter unlimited(Cancellation cancellation) {
        return new WorkMeter(Long.MAX_VALUE, cancellation);
    }

    /** @throws java.util.concurrent.CancellationException when cancellation was requested */
    void spend(long wordMultiplications) {
        spent += wordMultiplications;
        if (spent >= nextPoll) {
            nextPoll = spent + POLL_INTERVAL;
            cancellation.check();
        }
    }

    boolean isExhausted() {
        return spent >= limit;
    }

    long spent() {
        return spent;
    }

    Cancellation cancellation() {
        return cancellation;
    }
}
