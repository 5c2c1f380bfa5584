package org.cyclotron.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.cyclotron.progress.Progress;

/** One line on a terminal that shows a bar, percent and time left, redrawn at most ten times a second. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int WIDTH = 30;
    private static final long INTERVAL_NANOS = 100_000_000;

    private final PrintWriter err;
    private final String label;
    private final LongSupplier nanoClock;
    private final long start;
    private long lastDrawn;
    private boolean drawn;

    /** @param nanoClock a monotonic clock such as {@link System#nanoTime()} */
    ProgressLine(PrintWriter err, String label, LongSupplier nanoClock) {
        this.err = err;
        this.label = label;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
        this.lastDrawn = start;
    }

    @Override
    public void report(long done, long total) {
        long now = nanoClock.getAsLong();
        if (total <= 0 || now - lastDrawn < INTERVAL_NANOS) {
            return;
        }
        lastDrawn = now;
        drawn = true;
        double share = Math.clamp((double) done / total, 0, 1);
        int filled = (int) (share * WIDTH);
        err.print("\r" + label + " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3.0f %%", 100 * share) + timeLeft(share, now - start) + "  ");
        err.flush();
    }

    private static String timeLeft(double share, long elapsedNanos) {
        if (share < 0.01) {
            return "";
        }
        long seconds = Math.round(elapsedNanos / 1e9 * (1 - share) / share);
        return String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r" + " ".repeat(label.length() + WIDTH + 32) + "\r");
            err.flush();
        }
    }
}
