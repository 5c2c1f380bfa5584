package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.OverheadComparisons;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.report.ComparisonFormats;
import org.jspecify.annotations.Nullable;

/** Measures what a report needs and was not given. */
final class ReportMeasurements {
    private final Terminal terminal;
    private final ComparisonEngine engine;
    private final CalibrationEngine laboratory;
    private final Calibrations stored;
    private boolean cancelled;

    ReportMeasurements(Terminal terminal, ComparisonEngine engine, CalibrationEngine laboratory, Calibrations stored) {
        this.terminal = terminal;
        this.engine = engine;
        this.laboratory = laboratory;
        this.stored = stored;
    }

    /** Whether something is missing because the person stopped it. */
    boolean cancelled() {
        return cancelled;
    }

    /** A new calibration, which is stored. */
    Calibration calibration(boolean quick) {
        Calibration made;
        try (CaseProgress progress = new CaseProgress(terminal)) {
            made = laboratory.run(Measures.all(), quick, progress, terminal.cancellation());
        }
        cancelled |= !made.complete();
        try {
            stored.store(made);
        } catch (IOException e) {
            terminal.err()
                    .println("cyclotron: the calibration could not be stored in " + stored.folder() + ": "
                            + e.getMessage());
        }
        return made;
    }

    /** The comparisons that the report needs. @param save also written to this JSON document; null for none */
    List<Comparison> comparisons(int rounds, @Nullable Path save) {
        int workers = Math.max(2, laboratory.environment().cores());
        long seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        List<ComparisonJob> jobs = OverheadComparisons.requests(workers, rounds, seed, terminal.cancellation()).stream()
                .map(request -> new ComparisonJob(request, null, true))
                .toList();
        ComparisonSession session = new ComparisonSession(terminal, engine);
        if (save == null) {
            run(session, jobs);
        } else {
            Output.write(
                    terminal,
                    save,
                    out -> session.run(jobs, ComparisonFormats.byId("json").begin(out), List.of()));
        }
        cancelled |= terminal.cancellation().isRequested();
        return session.made();
    }

    private static void run(ComparisonSession session, List<ComparisonJob> jobs) {
        try {
            session.run(jobs, ComparisonFormats.byId("json").begin(Writer.nullWriter()), List.of());
        } catch (IOException e) {
            throw new IllegalStateException("writing to nowhere failed", e);
        }
    }
}
