package org.cyclotron.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.app.ComparisonEntry;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.NewEntry;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.ComparisonDocument;
import org.jspecify.annotations.Nullable;

/** Makes comparisons one after another and writes each as soon as it is finished. Used once. */
final class ComparisonSession {
    private final Terminal terminal;
    private final ComparisonEngine engine;
    private final List<Comparison> made = new ArrayList<>();
    private boolean cancelled;
    private boolean broken;
    private boolean measuredAny;

    ComparisonSession(Terminal terminal, ComparisonEngine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    /** Makes all comparisons; when cancelled, complete rounds are kept, and earlier comparisons as they are. */
    void run(List<ComparisonJob> jobs, ComparisonDocument document, List<RowProblem> problems) throws IOException {
        int place = 0;
        for (ComparisonJob job : jobs) {
            place++;
            @Nullable
            Comparison comparison = stopped() || !job.measured()
                    ? job.before()
                    : measured(job, jobs.size() == 1 ? "" : place + " of " + jobs.size());
            if (comparison != null) {
                add(comparison, document);
            }
        }
        document.finish(made.size() > 1 ? Crossover.of(made) : List.of(), problems, stopped());
        if (cancelled && !broken) {
            terminal.err()
                    .println(
                            "cyclotron: cancelled; complete rounds are kept, and --resume continues from a JSON document");
        }
    }

    private boolean stopped() {
        return cancelled || broken;
    }

    private @Nullable Comparison measured(ComparisonJob job, String place) {
        measuredAny = true;
        try (RoundProgress progress = new RoundProgress(terminal, place, job)) {
            try {
                Comparison comparison = engine.run(job.request(), job.before(), progress, terminal.cancellation());
                cancelled = terminal.cancellation().isRequested();
                return comparison;
            } catch (HostFailedException e) {
                broken = true;
                progress.close();
                terminal.err().println("cyclotron: " + e.getMessage());
                return progress.soFar();
            }
        }
    }

    private void add(Comparison comparison, ComparisonDocument document) throws IOException {
        made.add(comparison);
        document.add(comparison, Summaries.of(comparison, engine.predictions(comparison.environment())));
    }

    /** All comparisons that were written. */
    List<Comparison> made() {
        return List.copyOf(made);
    }

    /** What was written, for the history; empty where nothing new was measured. */
    Optional<NewEntry> entry(List<RowProblem> problems, Clock clock) throws IOException {
        return measuredAny ? ComparisonEntry.of(made, problems, stopped(), clock) : Optional.empty();
    }

    /** @param incomplete whether something could not be read or compared */
    int exitCode(boolean incomplete) {
        if (broken) {
            return ExitCode.INTERNAL;
        }
        if (cancelled) {
            return ExitCode.CANCELLED;
        }
        boolean anyFailed =
                made.stream().flatMap(Comparison::runs).anyMatch(run -> run.status() == Verification.Status.FAILED);
        if (anyFailed) {
            return ExitCode.FAILED_VERIFICATION;
        }
        return incomplete ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
