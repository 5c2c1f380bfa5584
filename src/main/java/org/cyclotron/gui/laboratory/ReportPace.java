package org.cyclotron.gui.laboratory;

import java.util.function.LongSupplier;

/**
 * How reports of a calibration are spaced.
 *
 * @param nanoTime as {@link System#nanoTime()}
 * @param rest waits, on the thread that measures, for as long as the window takes to paint; nothing is timed meanwhile
 */
record ReportPace(LongSupplier nanoTime, Runnable rest) {
    /** A frame of the window and what comes of it. */
    private static final long PAINTING_MILLIS = 60;

    /** That of a real window. */
    static final ReportPace OF_WINDOW = new ReportPace(System::nanoTime, ReportPace::sleep);

    private static void sleep() {
        try {
            Thread.sleep(PAINTING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
