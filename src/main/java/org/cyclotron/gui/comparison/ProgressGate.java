package org.cyclotron.gui.comparison;

import java.util.function.LongSupplier;
import org.cyclotron.experiment.ComparisonProgress;

/**
 * Lets few reports through to the window, because painting takes time from what is measured: the first, each complete
 * round, and otherwise one a second. Used by one thread.
 */
final class ProgressGate {
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final LongSupplier nanoTime;
    private int rounds = -1;
    private long last;

    ProgressGate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean admits(ComparisonProgress progress) {
        int complete = progress.soFar().rounds().size();
        long now = nanoTime.getAsLong();
        boolean admitted = complete != rounds || now - last >= PAUSE_NANOS;
        if (admitted) {
            rounds = complete;
            last = now;
        }
        return admitted;
    }
}
