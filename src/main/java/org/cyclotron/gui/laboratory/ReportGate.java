package org.cyclotron.gui.laboratory;

import java.util.function.Consumer;
import org.cyclotron.laboratory.CalibrationProgress;

/**
 * Lets few reports through to the window, the first and then one a second, and lets the next measurement wait until the
 * window has painted: painting takes time from what is measured. Used by one thread.
 */
final class ReportGate implements Consumer<CalibrationProgress> {
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final Consumer<CalibrationProgress> window;
    private final ReportPace pace;
    private boolean opened;
    private long last;

    ReportGate(Consumer<CalibrationProgress> window, ReportPace pace) {
        this.window = window;
        this.pace = pace;
    }

    @Override
    public void accept(CalibrationProgress progress) {
        long now = pace.nanoTime().getAsLong();
        if (!opened || now - last >= PAUSE_NANOS) {
            opened = true;
            window.accept(progress);
            pace.rest().run();
            last = pace.nanoTime().getAsLong();
        }
    }
}
