package org.cyclotron.report.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.document.Pictures;
import org.junit.jupiter.api.Test;

class OverheadReportTest {
    /** 16 states of one giant cycle; two rounds say too little for a verdict, ten enough. */
    private static Comparison comparison(int rounds) {
        return CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.primitive()),
                rounds,
                "whole@caller",
                "blocks@spawn:2",
                "blocks@threads:2",
                "segments@threads:2"));
    }

    private static String markdown(Document document) {
        StringWriter out = new StringWriter();
        try {
            DocumentFormats.byId("markdown").write(document, Pictures.NONE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    @Test
    void theStructureIsThatOfTheAnalysisWhateverIsMissing() {
        Document nothing = OverheadReport.of(new OverheadEvidence(null, List.of()));
        Document everything =
                OverheadReport.of(new OverheadEvidence(SampleCalibrations.full(), List.of(comparison(10))));
        assertThat(headings(nothing))
                .contains(
                        "The five findings",
                        "1. Process creation",
                        "5. Computing too cheap for its overhead",
                        "The root cause",
                        "The six remedies",
                        "6. Pre-initialised pool over a file",
                        "Recommendation",
                        "What is inconsistent in the source",
                        "Reservations");
        assertThat(headings(everything)).containsAll(headings(nothing));
    }

    @Test
    void whatIsMissingIsSaidWhereItWouldStand() {
        String text = markdown(OverheadReport.of(new OverheadEvidence(null, List.of())));
        assertThat(text)
                .contains(
                        "Missing: a calibration.",
                        "Missing: comparisons.",
                        "Not measured here: there is no calibration",
                        "Claimed: 10–15×. Not measured here: no comparison has remedy-1.",
                        "None from here: nothing was compared.");
        assertThat(OverheadReport.of(new OverheadEvidence(null, List.of())).pictures())
                .isEmpty();
    }

    @Test
    void everyFindingHasItsFiguresWithIntervalAndRepetitions() {
        String text = markdown(OverheadReport.of(new OverheadEvidence(SampleCalibrations.full(), List.of())));
        assertThat(text)
                .contains(
                        "| Creation per task | spawn, 4 workers, 100 tasks | 900 µs | 886–914 µs | 10 | 120 µs | 1.69 ms |")
                .contains("| Exchange per round trip | pipe, 1,000 elements | 30 µs |")
                .contains("Partitioning per run", "Calibration: values spread widely");
        // These need costs that the sample lacks.
        assertThat(text).doesNotContain("A worker process takes");
    }

    @Test
    void theGainOfARemedyIsThatOverTheStaticModeInTheSameRounds() {
        String text = markdown(OverheadReport.of(new OverheadEvidence(null, List.of(comparison(10)))));
        String row = text.lines()
                .filter(line -> line.startsWith("| primitive, 16 states | 2 | 2–4× if there is no lock |"))
                .findFirst()
                .orElseThrow();
        List<Double> gains = comparison(10).rounds().stream()
                .map(round -> (double) round.runs().stream()
                                .filter(run -> run.strategy().toString().equals("blocks@spawn:2"))
                                .findFirst()
                                .orElseThrow()
                                .wallNanos()
                        / round.runs().stream()
                                .filter(run -> run.strategy().toString().equals("blocks@threads:2"))
                                .findFirst()
                                .orElseThrow()
                                .wallNanos())
                .sorted()
                .toList();
        String median = RatioText.number((gains.get(4) + gains.get(5)) / 2);
        assertThat(row).contains("| " + median.substring(0, 4)).contains(" | 10 | ");
        assertThat(text).contains("Not measured here: no comparison has remedy-6.");
    }

    @Test
    void theBoundStandsBesideWhatWasMeasured() {
        String text = markdown(OverheadReport.of(new OverheadEvidence(null, List.of(comparison(10)))));
        // 16 states, the longest cycle has 15.
        assertThat(text).contains("| primitive, 16 states | Original, static ×2 | 1.07× |");
    }

    @Test
    void twoRoundsGiveNoAdvice() {
        String text = markdown(OverheadReport.of(new OverheadEvidence(null, List.of(comparison(2)))));
        assertThat(text)
                .contains("no advice; there are too few rounds for a verdict")
                .doesNotContain("less than claimed")
                .doesNotContain("more than claimed");
    }

    @Test
    void predictionsNeedACalibrationOfTheSameMachine() {
        String with =
                markdown(OverheadReport.of(new OverheadEvidence(SampleCalibrations.full(), List.of(comparison(10)))));
        String without = markdown(OverheadReport.of(new OverheadEvidence(null, List.of(comparison(10)))));
        String start = "| primitive, 16 states | 2 | 2–4× if there is no lock | ";
        assertThat(without).contains(start + "– |");
        assertThat(with).contains(start).doesNotContain(start + "– |");
    }
}
