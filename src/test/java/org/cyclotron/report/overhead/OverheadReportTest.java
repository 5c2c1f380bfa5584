package org.cyclotron.report.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.ChangedRun;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.laboratory.SampleCalibrations;
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
        Document nothing = OverheadReport.of(OverheadEvidence.of(null, List.of()));
        Document everything =
                OverheadReport.of(OverheadEvidence.of(SampleCalibrations.full(), List.of(comparison(10))));
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
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of())));
        assertThat(text)
                .contains(
                        "Missing: a calibration.",
                        "Missing: comparisons.",
                        "Not measured here: there is no calibration",
                        "Claimed: 10–15×. Not measured here: no comparison has remedy-1.",
                        "None from here: nothing was compared.");
        assertThat(OverheadReport.of(OverheadEvidence.of(null, List.of())).pictures())
                .isEmpty();
    }

    @Test
    void everyFindingHasItsFiguresWithIntervalAndRepetitions() {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(SampleCalibrations.full(), List.of())));
        assertThat(text)
                .contains(
                        "| Creation per task | spawn, 4 workers, 100 tasks | 900 µs | 886–914 µs | 10 | 120 µs | 1.69 ms |")
                .contains("| Exchange per round trip | pipe, 1,000 elements | 30 µs |")
                .contains("Partitioning per run", "Calibration: values spread widely");
        // These need costs that the sample lacks.
        assertThat(text).doesNotContain("A worker process takes");
    }

    /** The same with processes made for the run forty times as slow. */
    private static Comparison slowProcesses(int rounds) {
        return slowProcesses(rounds, 40, 40);
    }

    /** So many times as slow in odd and in even rounds. */
    private static Comparison slowProcesses(int rounds, long odd, long even) {
        Comparison usual = comparison(rounds);
        List<Round> slow = usual.rounds().stream()
                .map(round -> new Round(
                        round.session(),
                        round.number(),
                        round.hostSeed(),
                        round.started(),
                        round.warmNanos(),
                        round.backgroundLoad(),
                        round.runs().stream()
                                .map(run -> run.strategy().backend().equals("spawn")
                                        ? CannedRounds.run(
                                                run.strategy(),
                                                run.position(),
                                                (round.number() % 2 == 1 ? odd : even) * run.wallNanos())
                                        : run)
                                .toList()))
                .toList();
        return new Comparison(usual.request(), usual.environment(), slow);
    }

    @Test
    void theGainOfARemedyIsThatOverTheStaticModeAndSetAgainstTheClaim() {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(slowProcesses(10)))));
        // The sequential run takes twice as long as two threads, which take a fortieth of two processes.
        assertThat(text)
                .contains("| primitive, 16 states | 2 | 2–4× if there is no lock | – | 40× | 40–40 | 10 | 1.999×")
                .contains("On primitive, 16 states the gain is more than claimed: 40× (40–40, 10 rounds)")
                .contains("Not measured here: no comparison has remedy-6.");
    }

    @Test
    void aGainBelowTheClaimIsCalledThat() {
        // Threads are as slow as processes here, so nothing is gained.
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(comparison(10)))));
        assertThat(text)
                .contains("On primitive, 16 states the gain is less than claimed: 1.000× (1.000–1.000, 10 rounds)");
    }

    /** Two to four times is claimed for threads; what counts is the whole interval. */
    @Test
    void anIntervalThatReachesIntoTheClaimFromEitherSideIsNotDistinguishable() {
        assertThat(gainOfThreads(3, 5))
                .startsWith("not distinguishable from what is claimed")
                .contains("(3.00–5.00,");
        assertThat(gainOfThreads(1, 3))
                .startsWith("not distinguishable from what is claimed")
                .contains("(1.00–3.00,");
        assertThat(gainOfThreads(1, 5))
                .startsWith("not distinguishable from what is claimed")
                .contains("(1.00–5.00,");
        assertThat(gainOfThreads(3, 3))
                .startsWith("not distinguishable from what is claimed")
                .contains("(3.000–3.000,");
        assertThat(gainOfThreads(5, 9)).startsWith("more than claimed").contains("(5.00–9.00,");
        assertThat(gainOfThreads(1, 1)).startsWith("less than claimed").contains("(1.000–1.000,");
    }

    private static String gainOfThreads(long odd, long even) {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(slowProcesses(10, odd, even)))));
        String start = "On primitive, 16 states the gain is ";
        int at = text.indexOf(start) + start.length();
        assertThat(at).as(text).isGreaterThan(start.length());
        return text.substring(at, text.indexOf('\n', at));
    }

    /** The packages named in it stand in the smallest collections; letters beyond these it would refuse. */
    @Test
    void theLatexOfTheReportHasOnlyWhatPdflatexKnows() throws IOException {
        StringWriter out = new StringWriter();
        DocumentFormats.byId("latex")
                .write(
                        OverheadReport.of(
                                OverheadEvidence.of(SampleCalibrations.full(), List.of(slowProcesses(10, 3, 5)))),
                        Pictures.NONE,
                        out);
        String text = out.toString();
        String known = "–—“”‘’…µ·½±°";
        assertThat(text.codePoints()
                        .filter(c -> c > 126 && known.indexOf(c) < 0)
                        .mapToObj(Character::toString)
                        .distinct()
                        .toList())
                .isEmpty();
        assertThat(text)
                .contains("\\begin{fitted}", "\\begin{tabular}", "2–4$\\times$")
                .doesNotContain("adjustbox");
        assertThat(text.split("\\\\begin\\{", -1)).hasSameSizeAs(text.split("\\\\end\\{", -1));
    }

    @Test
    void whatTheProgramChoseByItselfStandsBesideTheRemediesAndIsNoAdvice() {
        Comparison usual = CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.primitive()), 10, "whole@caller", "blocks@threads:2", "auto@auto:2"));
        List<Round> rounds = usual.rounds().stream()
                .map(round -> new Round(
                        round.session(),
                        round.number(),
                        round.hostSeed(),
                        round.started(),
                        round.warmNanos(),
                        round.backgroundLoad(),
                        round.runs().stream()
                                .map(run -> run.strategy().backend().equals("auto")
                                        ? ChangedRun.of(run)
                                                .chose("segments@threads:2")
                                                .record()
                                        : run)
                                .toList()))
                .toList();
        Comparison chosen = new Comparison(usual.request(), usual.environment(), rounds);
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(chosen))));
        assertThat(text)
                .contains("What the program would choose by itself")
                .contains("| primitive, 16 states | 2 | segments@threads:2 | 1.9")
                .contains("On primitive, 16 states: Remedy 2: threads ×2, 1.9");
    }

    @Test
    void aClaimIsSetOnlyAgainstWhatItIsAbout() {
        Subject small = Subject.of(CannedRounds.primitive());
        Subject file = new Subject(Scope.FILE, "file", List.of(CannedRounds.primitive()));
        assertThat(claimed("remedy-5", small)).contains(new Remedy.Claimed(2, 3));
        assertThat(claimed("remedy-5", file)).isEmpty();
        assertThat(claimed("remedy-6", small)).isEmpty();
        assertThat(claimed("remedy-6", file)).contains(new Remedy.Claimed(2, 3));
        assertThat(claimed("remedy-3", file)).contains(new Remedy.Claimed(1.1, 1.2));
    }

    private static Optional<Remedy.Claimed> claimed(String preset, Subject subject) {
        return Remedy.ALL.stream()
                .filter(remedy -> remedy.preset().equals(preset))
                .findFirst()
                .orElseThrow()
                .claims()
                .of(subject);
    }

    @Test
    void theLockProbeAnswersTheQuestionOfThreads() {
        String text =
                markdown(OverheadReport.of(OverheadEvidence.of(SampleCalibrations.full(), List.of(comparison(10)))));
        assertThat(text)
                .contains("Is there a lock? Threads that share the claims of marks reach 0.97×", "no lock is seen.");
    }

    @Test
    void whatIsMeasurablyFasterIsRecommended() {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(slowProcesses(10)))));
        assertThat(text).contains("On primitive, 16 states: Remedy 2: threads ×2, 1.99");
    }

    @Test
    void theBoundStandsBesideWhatWasMeasured() {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(comparison(10)))));
        // 16 states, the longest cycle has 15.
        assertThat(text).contains("| primitive, 16 states | Original, static ×2 | 1.07× |");
    }

    @Test
    void ratiosAreAgainstTheSequentialProgramWhateverTheBaselineWas() {
        Comparison usual = comparison(10);
        Comparison other = usual.with(
                usual.request().withBaseline(usual.request().strategies().getLast()));
        assertThat(markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(other)))))
                .isEqualTo(markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(usual)))));
    }

    @Test
    void aComparisonWithoutTheSequentialProgramIsLeftOutAndSaid() {
        Comparison without = CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.primitive()), 2, "blocks@threads:2", "segments@threads:2"));
        assertThat(markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(without)))))
                .contains("Left out: the comparison on primitive, 16 states", "nothing was compared");
    }

    @Test
    void aCrossoverNeedsComparisonsThatHaveAVerdict() {
        String few = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(comparison(2), comparison(2)))));
        assertThat(few).doesNotContain("From which size on");
        Comparison small = comparison(10);
        Comparison large = CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.register(FiniteFields.of(2), 5, "larger", 1, 0, 1, 0, 0)),
                10,
                "whole@caller",
                "blocks@spawn:2",
                "blocks@threads:2",
                "segments@threads:2"));
        String enough = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(small, large))));
        assertThat(enough).contains("From which size on", "- Cyclotron ×2: from 16 states on");
    }

    @Test
    void twoRoundsGiveNoAdvice() {
        String text = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(comparison(2)))));
        assertThat(text)
                .contains("no advice; there are too few rounds for a verdict")
                .doesNotContain("less than claimed")
                .doesNotContain("more than claimed");
    }

    @Test
    void predictionsNeedACalibrationOfTheSameMachine() {
        String with =
                markdown(OverheadReport.of(OverheadEvidence.of(SampleCalibrations.full(), List.of(comparison(10)))));
        String without = markdown(OverheadReport.of(OverheadEvidence.of(null, List.of(comparison(10)))));
        String start = "| primitive, 16 states | 2 | 2–4× if there is no lock | ";
        assertThat(without).contains(start + "– |");
        assertThat(with).contains(start).doesNotContain(start + "– |");
        int at = with.indexOf(start) + start.length();
        String predicted = with.substring(at, with.indexOf("×", at));
        // Starting processes of 79 ms each is predicted to be far slower than waking a thread.
        assertThat(Double.parseDouble(predicted.replace(",", ""))).isGreaterThan(100);
    }
}
