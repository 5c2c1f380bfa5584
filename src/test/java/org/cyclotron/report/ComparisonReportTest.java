package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.ChangedRun;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Subject;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonReportTest {
    private static final Comparison COMPARISON = CannedRounds.complete(CannedRounds.request(
            Subject.of(CannedRounds.primitive()), 10, "whole@caller", "segments@threads:2", "blocks@threads:4"));
    private static final ComparisonSummary SUMMARY = Summaries.of(COMPARISON);

    private static String written(String format, boolean cancelled, Comparison... comparisons) throws IOException {
        StringWriter text = new StringWriter();
        ComparisonDocument document = ComparisonFormats.byId(format).begin(text);
        for (Comparison comparison : comparisons) {
            document.add(comparison, Summaries.of(comparison));
        }
        document.finish(comparisons.length > 1 ? Crossover.of(List.of(comparisons)) : List.of(), List.of(), cancelled);
        return text.toString();
    }

    private static Comparison withAFailure() {
        Round first = COMPARISON.rounds().getFirst();
        List<RunRecord> runs = List.of(
                first.runs().get(0),
                ChangedRun.of(first.runs().get(1))
                        .failed("lengths sum to 12, not 16")
                        .record(),
                first.runs().get(2));
        Round wrong = new Round(1, 11, 0, first.started(), first.warmNanos(), first.backgroundLoad(), runs);
        return COMPARISON.with(wrong);
    }

    @Test
    void theVerdictStandsBeforeTheFigures() throws IOException {
        String text = written("text", false, COMPARISON);
        assertThat(text.lines().toList().get(0)).isEqualTo("Line 4  primitive  (GF(2), degree 4)");
        assertThat(text.lines().toList().get(1)).isEqualTo(SUMMARY.verdict().text());
        assertThat(text).contains("segments@threads:2 ").contains("2.00×").contains("baseline, verified");
    }

    @Test
    void phasesAreSharesOfTheWallTime() throws IOException {
        String text = written("text", false, COMPARISON);
        String header = text.lines()
                .filter(line -> line.contains("where one run's time goes"))
                .findFirst()
                .orElseThrow();
        assertThat(header.strip().split(" {2,}"))
                .containsExactly("where one run's time goes", "partition", "compute", "merge");
        assertThat(text).containsPattern("blocks@threads:4 +10 % +80 % +10 %");
    }

    @Test
    void moreWorkersThanProcessorsAreMarked() throws IOException {
        assertThat(written("text", false, COMPARISON))
                .contains("blocks@threads:4 !")
                .doesNotContain("segments@threads:2 !")
                .contains("! more workers than processors");
    }

    @Test
    void aStrategyThatWasWrongHasItsReasonAndNoFigures() throws IOException {
        String line = written("text", false, withAFailure())
                .lines()
                .filter(candidate -> candidate.contains("FAILED"))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("FAILED: lengths sum to 12, not 16")
                .doesNotContain("µs")
                .doesNotContain("×");
    }

    @Test
    void aCancelledComparisonSaysSo() throws IOException {
        assertThat(written("text", true, COMPARISON)).contains("Cancelled: complete rounds stand above");
        assertThat(written("json", true, COMPARISON)).contains("\"cancelled\" : true");
        assertThat(written("json", false, COMPARISON)).doesNotContain("cancelled");
    }

    @Test
    void theCrossoverIsASentenceForEachStrategy() throws IOException {
        String text = written("text", false, COMPARISON, COMPARISON);
        assertThat(text).contains("Crossover").contains("×2: from 2^4 states on");
    }

    @Test
    void csvHasALineForEveryRun() throws IOException {
        String csv = written("csv", false, COMPARISON, COMPARISON);
        assertThat(csv.lines()).hasSize(1 + 2 * 30);
        assertThat(csv)
                .startsWith("subject,scope,strategy,workers,kernel,session,round,position,")
                .contains("primitive,register,segments@threads:2,2,plain,1,3,2,3,verified,,500300,");
    }

    @Test
    void csvOfOneComparisonIsItsTableOfRuns() throws IOException {
        assertThat(written("csv", false, COMPARISON))
                .isEqualTo(TableFormats.CSV.format(ComparisonTables.runs(COMPARISON, SUMMARY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "xml", "latex", "markdown", "tsv"})
    void tablesAreWrittenInEveryFormatAndTheSameInEveryLocale(String id) {
        TableFormat format = TableFormats.byId(id);
        List<Table> tables = List.of(
                ComparisonTables.summary(SUMMARY),
                ComparisonTables.phases(SUMMARY),
                ComparisonTables.runs(COMPARISON, SUMMARY),
                ComparisonTables.summary(Summaries.of(withAFailure())));
        List<String> here = tables.stream().map(format::format).toList();
        assertThat(here).allSatisfy(text -> assertThat(text).contains("whole"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(tables.stream().map(format::format).toList()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textIsTheSameInEveryLocale() throws IOException {
        String here = written("text", false, COMPARISON, withAFailure());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written("text", false, COMPARISON, withAFailure())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
