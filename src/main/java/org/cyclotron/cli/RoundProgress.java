package org.cyclotron.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a comparison is, and remembers its complete rounds. */
final class RoundProgress implements Consumer<ComparisonProgress>, AutoCloseable {
    private final @Nullable ProgressLine line;
    private @Nullable Comparison soFar;

    /** @param place of the comparison among all, such as {@code 2 of 3}; empty for the only one */
    RoundProgress(Terminal terminal, String place, ComparisonJob job) {
        this.soFar = job.before();
        this.line = terminal.interactive()
                ? new ProgressLine(terminal.err(), ("Comparing " + place).strip(), System::nanoTime)
                : null;
    }

    @Override
    public void accept(ComparisonProgress progress) {
        soFar = progress.soFar();
        if (line != null) {
            line.report(progress.runsDone(), progress.runsInAll(), note(progress));
        }
    }

    private static String note(ComparisonProgress progress) {
        @Nullable Long left = progress.nanosLeft();
        int rounds = progress.soFar().request().rounds();
        return "round " + Math.min(progress.round(), rounds) + " of " + rounds
                + (left == null ? "" : ", " + Figures.clock(Duration.ofNanos(left)) + " left");
    }

    /** The complete rounds so far; null where there is not even a request. */
    @Nullable
    Comparison soFar() {
        return soFar;
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
