package org.cyclotron.app;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.NewEntry;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;

/** Comparisons that were made together, for the history. */
public final class ComparisonEntry {
    private static final int MOST_NAMES = 3;

    private ComparisonEntry() {}

    /** The entry; empty where no round is complete. */
    public static Optional<NewEntry> of(
            List<Comparison> made, List<RowProblem> problems, boolean cancelled, Clock clock) throws IOException {
        if (made.stream().allMatch(comparison -> comparison.rounds().isEmpty())) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        ComparisonDocument document = ComparisonFormats.byId("json").begin(text);
        List<ComparisonSummary> summaries = new ArrayList<>();
        for (Comparison comparison : made) {
            ComparisonSummary summary = Summaries.of(comparison);
            summaries.add(summary);
            document.add(comparison, summary);
        }
        document.finish(made.size() > 1 ? Crossover.of(made) : List.of(), problems, cancelled);
        Environment environment = made.getFirst().environment();
        return Optional.of(new NewEntry(
                EntryKind.COMPARISON,
                clock.instant(),
                title(made),
                summaries.getFirst().verdict().text(),
                status(made, summaries),
                MachineName.of(environment),
                environment.programVersion(),
                text.toString()));
    }

    private static EntryStatus status(List<Comparison> made, List<ComparisonSummary> summaries) {
        boolean failed = summaries.stream()
                .flatMap(summary -> summary.lanes().stream())
                .anyMatch(lane -> lane.judgement() == Judgement.FAILED);
        if (failed) {
            return EntryStatus.FAILED;
        }
        return made.stream().allMatch(Comparison::isComplete) ? EntryStatus.PASSED : EntryStatus.STOPPED;
    }

    private static String title(List<Comparison> made) {
        List<String> names = made.stream()
                .map(comparison -> comparison.request().subject().name())
                .toList();
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
