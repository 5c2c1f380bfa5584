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
    private int drawnWidth;

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
        long elapsed = nanoClock.getAsLong() - start;
        draw(done, total, timeLeft(share(done, total), elapsed));
    }

    /** Reports an amount of work done, with a remark in place of the time left. */
    void report(long done, long total, String remark) {
        draw(done, total, ", " + remark);
    }

    private void draw(long done, long total, String remark) {
        long now = nanoClock.getAsLong();
        if (total <= 0 || now - lastDrawn < INTERVAL_NANOS) {
            return;
        }
        lastDrawn = now;
        double share = share(done, total);
        int filled = (int) (share * WIDTH);
        String text = label + " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3.0f %%", 100 * share) + remark;
        err.print("\r" + text + " ".repeat(Math.max(2, drawnWidth - text.length())));
        err.flush();
        drawnWidth = text.length();
    }

    private static double share(long done, long total) {
        return total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
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
        if (drawnWidth > 0) {
            err.print("\r" + " ".repeat(drawnWidth + 2) + "\r");
            err.flush();
            drawnWidth = 0;
        }
    }
}
