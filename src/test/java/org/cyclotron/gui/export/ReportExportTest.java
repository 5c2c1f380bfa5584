package org.cyclotron.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports from the window are those of the command line, but for the time at which they were made. */
class ReportExportTest {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC";

    @TempDir
    private Path folder;

    private SampleFile sample;
    private ExportViewModel exports;
    private ExportDialogViewModel model;
    private final List<ReportOffer> offers = new ArrayList<>();
    private final List<NavigationRequest> requests = new ArrayList<>();

    @BeforeEach
    void begin() {
        sample = SampleFile.open(folder);
        Executor direct = Runnable::run;
        Navigator navigator = new Navigator();
        navigator.answer(requests::add);
        exports = new ExportViewModel(
                new TaskRunner(direct, direct, System::nanoTime),
                navigator,
                (title, name, kind, extension) -> Optional.of(folder.resolve(name)),
                new MemoryClipboard(),
                InterfaceThread.NONE);
        RegisterReports reports =
                new RegisterReports(InterfaceThread.NONE, AnalysisOptions::standard, Clock.systemUTC());
        model = new ExportDialogViewModel(
                exports, sample::snapshot, InterfaceThread.NONE, new ReportItems(reports, () -> offers));
    }

    private String commandLine(String... arguments) throws IOException {
        Path output = folder.resolve("cli.html");
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--field", "2", "--output", output.toString(), sample.path().toString()));
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                false,
                Cancellation.NONE);
        CyclotronCommand.run(terminal, file -> ExitCode.USAGE, all.toArray(String[]::new));
        assertThat(output).as(err.toString()).exists();
        return Files.readString(output).replaceAll(TIME, "then");
    }

    private void choose(String id, String format) {
        model.refresh();
        model.choose(List.of(id));
        ExportItem item = Objects.requireNonNull(model.chosenProperty().get());
        assertThat(item.id()).isEqualTo(id);
        model.formatProperty()
                .set(item.kind().formats().stream()
                        .filter(f -> f.id().equals(format))
                        .findFirst()
                        .orElseThrow());
    }

    private String exported(String name) throws IOException {
        model.export();
        assertThat(requests).isEmpty();
        return Files.readString(folder.resolve(name)).replaceAll(TIME, "then");
    }

    @Test
    void theReportOfARegisterIsThatOfTheCommandLine() throws IOException {
        sample.list().selectNumber(4);
        choose("report-register", "html");
        assertThat(exported("tails-report.html")).isEqualTo(commandLine("register", "--line", "4"));
    }

    @Test
    void theReportOfTheFileIsThatOfTheCommandLineAndAnalysesWhatWasNot() throws IOException {
        choose("report-file", "html");
        assertThat(model.remark().get())
                .startsWith("1 register has not been analysed; that is done first. One page with its pictures inside");
        assertThat(exported("registers-2026-report.html")).isEqualTo(commandLine("file"));
    }

    @Test
    void selectedRegistersAreReportedAloneAndWithoutTheProblemsOfTheFile() throws IOException {
        sample.list().select(sample.list().items().subList(0, 2));
        choose("report-file", "html");
        assertThat(model.selectedOnlyProperty().get()).isTrue();
        HtmlPage page = new HtmlPage(exported("registers-2026-report.html"));
        assertThat(page.table("Registers")).hasSize(3);
        assertThat(page.texts("h2")).doesNotContain("Rows that could not be read");
    }

    @Test
    void whereThePicturesGoIsSaidAndTheyGoThere() throws IOException {
        sample.list().selectNumber(2);
        choose("report-register", "markdown");
        assertThat(model.remark().get()).isEqualTo("Its pictures are written into a folder beside it.");
        assertThat(model.copyable().get()).isFalse();
        assertThat(exported("original-12-report.md")).contains("(original-12-report-pictures/circuit-galois.svg)");
        assertThat(folder.resolve("original-12-report-pictures/circuit-galois.svg"))
                .exists();
    }

    @Test
    void aWorkspaceOffersItsReportWhileItHasOne() {
        boolean[] has = {false};
        offers.add(new ReportOffer(
                "report-comparison",
                "Report of the comparison",
                () -> has[0]
                        ? Optional.of(new ExportSource.OfReport("c", (progress, cancellation) -> {
                            throw new AssertionError("not exported here");
                        }))
                        : Optional.empty()));
        model.refresh();
        assertThat(model.items()).extracting(ExportItem::id).doesNotContain("report-comparison");
        has[0] = true;
        model.refresh();
        assertThat(model.items()).extracting(ExportItem::id).contains("report-comparison");
        assertThat(DocumentFormats.all()).hasSameSizeAs(ExportItem.Kind.REPORT.formats());
    }
}
