package org.cyclotron.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a calibration is. */
final class CaseProgress implements Consumer<CalibrationProgress>, AutoCloseable {
    private final @Nullable ProgressLine line;

    CaseProgress(Terminal terminal) {
        line = terminal.interactive() ? new ProgressLine(terminal.err(), "Calibrating", System::nanoTime) : null;
    }

    @Override
    public void accept(CalibrationProgress progress) {
        if (line != null) {
            Long left = progress.nanosLeft();
            line.report(
                    progress.casesDone(),
                    progress.casesInAll(),
                    (progress.label() == null ? "done" : progress.label())
                            + (left == null ? "" : ", " + Figures.clock(Duration.ofNanos(left)) + " left"));
        }
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
