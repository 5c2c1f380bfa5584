package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.Test;

/**
 * The report in docs is what the program writes now, but for machine and time. It is made anew by the command that README
 * names.
 */
class SampleReportTest {
    private static final Path SAMPLE = Path.of("docs", "sample-report.html");
    private static final List<String> COMMAND =
            List.of("report", "register", "--line", "11", "assets/samples/singular.csv");

    @Test
    void theSampleHasTheStructureAndTheFiguresOfAReportMadeNow() throws IOException {
        HtmlPage sample = new HtmlPage(Files.readString(SAMPLE));
        HtmlPage now = new HtmlPage(Session.run(COMMAND.toArray(String[]::new)).out());
        assertThat(Files.readString(Path.of("README.md"))).contains(String.join(" ", COMMAND));
        for (String element : List.of("h1", "h2", "style", "caption", "th", "td", "dt", "figcaption", "text")) {
            assertThat(sample.texts(element)).as(element).isEqualTo(now.texts(element));
        }
        assertThat(sample.all("path")).hasSameSizeAs(now.all("path"));
        assertThat(Files.size(SAMPLE)).isLessThan(200_000);
    }
}
