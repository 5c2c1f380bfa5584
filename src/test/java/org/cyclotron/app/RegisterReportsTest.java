package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterReportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:15:30Z"), ZoneOffset.UTC);
    private static final ReportSource SOURCE = ReportSource.of("made up");

    private final RegisterReports reports = new RegisterReports(InterfaceThread.NONE, AnalysisOptions::standard, CLOCK);

    /** Registers that have not been analysed, on the lines 1, 2, 3. */
    private static List<ListedRegister> three() {
        return List.of(
                new ListedRegister(
                        CannedRounds.register(FiniteFields.of(2), 1, "one", 1, 0, 0, 1)
                                .row(),
                        null),
                new ListedRegister(
                        CannedRounds.register(FiniteFields.of(3), 2, "two", 0, 1, 1)
                                .row(),
                        null),
                new ListedRegister(
                        CannedRounds.register(FiniteFields.of(2), 3, "three", 1, 1, 1)
                                .row(),
                        null));
    }

    @Test
    void aStoppedFileKeepsWhatIsFinishedAndSaysSo() {
        Cancellation.Switch stop = Cancellation.newSwitch();
        Progress afterOne = (done, total) -> {
            if (done == 1000) {
                stop.request();
            }
        };
        List<ListedRegister> analysed = three().stream()
                .map(register -> new ListedRegister(
                        register.row(),
                        RegisterAnalyzer.analyze(
                                register.row().lfsr(), AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE)))
                .toList();
        IllustratedDocument report = reports.file(analysed, List.of(), SOURCE, 5, afterOne, stop);
        assertThat(report.document().blocks())
                .contains(new Block.Heading(1, "Line 1 · one", "line-1"))
                .doesNotContain(new Block.Heading(1, "Line 2 · two", "line-2"))
                .anyMatch(block -> block instanceof Block.Statement statement
                        && statement
                                .reasons()
                                .contains("Stopped: 1 of 3 registers were analysed; those are complete."));
    }

    @Test
    void everyPictureOfTheDocumentCanBeDrawnAndNoneIsDrawnInVain() {
        IllustratedDocument report = reports.file(three(), List.of(), SOURCE, 2, Progress.NONE, Cancellation.NONE);
        assertThat(report.document().pictures().map(Block.Picture::id).toList())
                .containsExactlyInAnyOrderElementsOf(report.pictures().keySet())
                .contains("line-1-state-diagram", "line-2-circuit-fibonacci")
                .doesNotContain("line-3-circuit-fibonacci");
    }

    @Test
    void countsBeyondFloatingPointAreReportedWithoutAHistogram() throws Exception {
        // (x + 1)^1500 has some 2^1489 cycles.
        Lfsr wide =
                Lfsr.ofCharacteristic(Polynomial.of(FiniteFields.of(2), 1, 1).power(1500));
        RegisterReports algebraOnly = new RegisterReports(
                InterfaceThread.NONE, () -> AnalysisOptions.standard().withoutWalking(), CLOCK);
        IllustratedDocument report = algebraOnly.register(
                new ListedRegister(new RegisterRow(1, 1, null, "row", wide, ""), null),
                SOURCE,
                Progress.NONE,
                Cancellation.NONE);
        assertThat(report.pictures()).containsOnlyKeys("circuit-fibonacci", "circuit-galois");
        StringWriter out = new StringWriter();
        new WriteReport(InterfaceThread.NONE).write(report, DocumentFormats.byId("html"), out, Cancellation.NONE);
        HtmlPage page = new HtmlPage(out.toString());
        String cycles = page.fact("Cycles");
        assertThat(new BigInteger(cycles.replace(",", "")).bitLength()).isBetween(1480, 1500);
        assertThat(page.text()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void progressCountsRegistersInThousandths() {
        StringWriter heard = new StringWriter();
        reports.file(
                three(),
                List.of(),
                SOURCE,
                0,
                (done, total) -> heard.append(done % 1000 == 0 ? done + "/" + total + " " : ""),
                Cancellation.NONE);
        assertThat(heard.toString()).contains("1000/3000 ", "2000/3000 ").endsWith("3000/3000 ");
    }

    @Test
    void aReportThatIsStoppedWhileItIsDrawnLeavesTheOlderFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), "older");
        IllustratedDocument report = reports.register(three().getFirst(), SOURCE, Progress.NONE, Cancellation.NONE);
        assertThatThrownBy(() -> new WriteReport(InterfaceThread.NONE)
                        .write(report, DocumentFormats.byId("html"), file, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("older");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
