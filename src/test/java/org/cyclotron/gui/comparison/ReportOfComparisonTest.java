package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cyclotron.app.ComparisonReports;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.WriteReport;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOfComparisonTest {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC";

    @TempDir
    private Path folder;

    private final SampleWorkspace workspace = new SampleWorkspace(SampleComparisons.finished());
    private final ReportOfComparison report =
            new ReportOfComparison(workspace.model, new ComparisonReports(InterfaceThread.NONE, Clock.systemUTC()));

    @Test
    void withoutRoundsThereIsNothingToReport() {
        assertThat(report.source()).isEmpty();
    }

    @Test
    void theReportIsThatOfTheCommandLineForTheSameComparison() throws IOException {
        workspace.model.press();
        OfReport source = report.source().orElseThrow();
        assertThat(source.stem()).isEqualTo("original-14-comparison-report");
        Path file = folder.resolve("window.html");
        new WriteReport(InterfaceThread.NONE)
                .write(
                        source.making().make(Progress.NONE, Cancellation.NONE),
                        DocumentFormats.byId("html"),
                        file,
                        Cancellation.NONE);
        String written = Files.readString(file).replaceAll(TIME, "then");
        assertThat(written).isEqualTo(commandLine());
        HtmlPage page = new HtmlPage(written);
        assertThat(page.texts("s")).isNotEmpty();
        assertThat(page.texts("h2")).contains("Failed and refused", "Timelines", "Provenance");
    }

    private String commandLine() throws IOException {
        Shown shown = workspace.model.shown().orElseThrow();
        StringWriter text = new StringWriter();
        ComparisonDocument document = ComparisonFormats.byId("json").begin(text);
        document.add(shown.comparison(), shown.summary());
        document.finish(List.of(), List.of(), false);
        Path json = Files.writeString(folder.resolve("comparison.json"), text.toString());
        Path output = folder.resolve("cli.html");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, Cancellation.NONE);
        int code = CyclotronCommand.run(
                terminal, file -> ExitCode.USAGE, "report", "comparison", json.toString(), "-o", output.toString());
        assertThat(code).isEqualTo(ExitCode.OK);
        return Files.readString(output).replaceAll(TIME, "then");
    }
}
