package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.KeptResults;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.ChangedRun;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of registers, files and comparisons from the command line. */
class ReportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:15:30Z"), ZoneOffset.UTC);
    private static final String FILE = """
            # <script>alert(1)</script>
            1,1,0,1,0,1,0,0,0,0,0,0
            # tails & trees
            0,0,1,1,1,1,0,1
            1,2,1
            1,0,0,1
            """;

    @TempDir
    private Path folder;

    private Path file;
    private KeptResults results;
    private final CannedEngine engine = new CannedEngine();

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(folder.resolve("registers.csv"), FILE);
        results = new KeptResults(folder.resolve("history.db"), CLOCK);
    }

    private Session run(Cancellation cancellation, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), false, cancellation);
        int code = ReportCommand.create(
                        terminal,
                        engine,
                        CalibrationEngine.ofThisMachine(),
                        new Calibrations(folder.resolve("calibrations")),
                        results,
                        CLOCK)
                .setParameterExceptionHandler((problem, arguments1) -> {
                    terminal.err().println(problem.getMessage());
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((problem, line, result) -> {
                    terminal.err().println(problem);
                    return problem instanceof BadInputException ? ExitCode.BAD_INPUT : ExitCode.INTERNAL;
                })
                .execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new Session(code, out.toString(), err.toString());
    }

    private Session run(String... arguments) {
        return run(Cancellation.NONE, arguments);
    }

    private HtmlPage page(String... arguments) {
        Session session = run(arguments);
        assertThat(session.err()).doesNotContain("Exception");
        return new HtmlPage(session.out());
    }

    private static void isSelfContained(HtmlPage page) {
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("link")).isEmpty();
        assertThat(page.attributes("src")).isEmpty();
        List<String> ids = page.attributes("id");
        assertThat(new HashSet<>(ids)).as("ids are all different").hasSameSizeAs(ids);
        assertThat(page.attributes("href"))
                .allMatch(target -> target.startsWith("#") && ids.contains(target.substring(1)));
    }

    @Test
    void aRegisterOfAFileIsReportedWithItsPictures() {
        HtmlPage page = page("register", "--field", "2", "--line", "4", file.toString());
        isSelfContained(page);
        assertThat(page.texts("h1").getFirst()).startsWith("tails & trees: x⁸ + ");
        assertThat(page.texts("figcaption"))
                .containsExactly(
                        "Circuit, Fibonacci form", "Circuit, Galois form", "Length histogram", "State diagram");
        assertThat(page.all("svg"))
                .hasSize(4)
                .allMatch(svg -> svg.getAttribute("role").equals("img"));
        assertThat(page.text()).contains("prefers-color-scheme:dark");
        assertThat(page.fact("Source")).isEqualTo("registers.csv, line 4");
        assertThat(page.fact("Report made")).isEqualTo("2026-11-25 10:15 UTC");
        assertThat(page.fact("SHA-256 of the source")).hasSize(64);
    }

    @Test
    void aRegisterWrittenOnTheCommandLineNeedsNoFile() {
        HtmlPage page = page("register", "--field", "2", "--notation", "characteristic", "x^4+x+1");
        assertThat(page.texts("h1")).containsExactly("x⁴ + x + 1 over GF(2)");
        assertThat(page.fact("Kind")).isEqualTo("primitive");
        assertThat(page.fact("Source")).isEqualTo("written on the command line");
    }

    @Test
    void theCycleTableHasTheFiguresOfTheCsv() {
        HtmlPage page = page("register", "--field", "2", "--line", "2", file.toString());
        List<List<String>> table = page.table("Cycle structure");
        Session csv = Session.run("analyze", file.toString(), "--field", "2", "--format", "csv");
        List<String> lines = csv.out()
                .lines()
                .filter(line -> line.startsWith("2,") && line.contains("\"0,"))
                .toList();
        assertThat(lines).hasSize(12);
        assertThat(table).hasSize(13);
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = table.get(i + 1);
            assertThat(lines.get(i))
                    .contains(
                            "," + row.get(0).replace(",", "") + "," + row.get(1).replace(",", "") + ",");
        }
    }

    @Test
    void aFileIsReportedWithItsProblemsAndANameThatLooksLikeMarkupStaysAName() {
        Session session = run("file", "--field", "2", file.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        HtmlPage page = new HtmlPage(session.out());
        isSelfContained(page);
        assertThat(page.table("Rows that could not be read").get(1)).startsWith("5", "3", "2");
        List<List<String>> registers = page.table("Registers");
        assertThat(registers).hasSize(4);
        assertThat(registers.get(1)).startsWith("2", "<script>alert(1)</script>", "GF(2)", "12");
        assertThat(page.attributes("href")).contains("#line-2", "#line-4", "#line-6");
        assertThat(page.texts("h2")).contains("Line 2 · <script>alert(1)</script>", "Line 4 · tails & trees", "Line 6");
    }

    @Test
    void aLongFileHasDetailsOfTheFirstRegisters() {
        HtmlPage page = page("file", "--field", "2", "--details", "1", "--no-enumerate", file.toString());
        assertThat(page.texts("h2"))
                .contains("Line 2 · <script>alert(1)</script>")
                .doesNotContain("Line 6");
        assertThat(page.table("Registers")).hasSize(4);
        assertThat(page.table("Registers").getLast()).contains("algebraic-only");
        assertThat(page.text()).contains("The first 1 of 3 registers have a section below");
    }

    @Test
    void theSameReportIsTheSameBytes() {
        String[] arguments = {"file", "--field", "2", file.toString()};
        assertThat(run(arguments).out()).isEqualTo(run(arguments).out());
    }

    @Test
    void aReportIsWrittenIntoPlaceWithItsPicturesBeside() throws IOException {
        Path report = folder.resolve("my report.md");
        Session session = run("register", "--field", "2", "--format", "markdown", "-o", report.toString(), "1,0,0,1");
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(Files.readString(report)).contains("![Circuit, Galois form](my-report-pictures/circuit-galois.svg)");
        assertThat(folder.resolve("my-report-pictures/state-diagram.svg")).isNotEmptyFile();
        Path latex = folder.resolve("r.tex");
        run("register", "--field", "2", "--format", "latex", "-o", latex.toString(), "1,0,0,1");
        assertThat(Files.readString(latex)).contains("{r-pictures/circuit-fibonacci.pdf}", "\\tableofcontents");
        assertThat(folder.resolve("r-pictures/circuit-fibonacci.pdf")).isNotEmptyFile();
    }

    private Path document(Comparison... comparisons) throws IOException {
        StringWriter text = new StringWriter();
        ComparisonDocument document = ComparisonFormats.byId("json").begin(text);
        for (Comparison comparison : comparisons) {
            document.add(comparison, Summaries.of(comparison));
        }
        document.finish(List.of(), List.of(), false);
        return Files.writeString(folder.resolve("comparison.json"), text.toString());
    }

    private static Comparison comparison() {
        return CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.primitive()),
                10,
                "whole@caller",
                "blocks@threads:2",
                "segments@threads:1",
                "segments@threads:2"));
    }

    @Test
    void aComparisonIsReportedWithVerdictTimesTimelinesAndMethod() throws IOException {
        Path document = document(comparison());
        HtmlPage page = page("comparison", document.toString());
        isSelfContained(page);
        assertThat(page.texts("h1")).containsExactly("Comparison of strategies on primitive");
        assertThat(page.texts("h2"))
                .containsExactly(
                        "Verdict",
                        "Times and ratios",
                        "Where the time goes",
                        "Timelines",
                        "Efficiency",
                        "Predicted and measured",
                        "Every figure",
                        "Method",
                        "Environment",
                        "Provenance");
        assertThat(page.texts("figcaption"))
                .contains("Lanes", "Wall time", "Efficiency", "Timeline of Cyclotron ×2")
                .filteredOn(caption -> caption.startsWith("Timeline"))
                .hasSize(4);
        List<String> cyclotron =
                page.table("Wall time and speed-up of each strategy").get(1);
        assertThat(cyclotron).startsWith("Remedy 2: threads ×2").contains("10");
        assertThat(page.fact("Rounds")).isEqualTo("10");
        assertThat(page.fact("Seed of the order")).isEqualTo("-7");
        assertThat(page.fact("Source")).isEqualTo("one comparison, begun 2026-11-25T10:15:31Z");
    }

    @Test
    void theExactFiguresAreThoseOfTheDocument() throws IOException {
        Comparison comparison = comparison();
        HtmlPage page = page("comparison", document(comparison).toString());
        List<String> row = page.table("Wall times").get(1);
        double median = Summaries.of(comparison).lanes().getFirst().wall().median();
        assertThat(row.get(0)).isEqualTo("whole@caller");
        assertThat(row.get(2).replace(",", "")).isEqualTo(String.valueOf(Math.round(median)));
    }

    @Test
    void aFailedStrategyIsStruckOutWithItsReason() throws IOException {
        engine.runs = run -> run.strategy().equals(StrategyName.parse("blocks@threads:2"))
                ? ChangedRun.of(run).failed("lengths sum to 12,286, not 16,384").record()
                : run;
        Path two = Files.writeString(folder.resolve("one.csv"), "1,0,0,1\n");
        Session session = run(
                "comparison",
                "--field",
                "2",
                "--strategies",
                "blocks@threads:2,cyclotron",
                "--workers",
                "2",
                two.toString());
        assertThat(session.exitCode()).as(session.err()).isEqualTo(ExitCode.FAILED_VERIFICATION);
        HtmlPage page = new HtmlPage(session.out());
        assertThat(page.texts("s")).containsExactly("Remedy 2: threads ×2");
        assertThat(page.texts("li"))
                .anyMatch(item -> item.contains("FAILED: ") && item.contains("lengths sum to 12,286, not 16,384"));
        assertThat(page.texts("figcaption")).doesNotContain("Timeline of Remedy 2: threads ×2");
        assertThat(engine.requests).hasSize(1);
    }

    @Test
    void whatWasMeasuredIsInTheHistoryAndIsReportedFromThereWithTheSameBytes() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "1,0,0,1\n");
        Session measured = run(
                "comparison",
                "--field",
                "2",
                "--strategies",
                "cyclotron",
                "--workers",
                "2",
                "--rounds",
                "6",
                one.toString());
        assertThat(measured.exitCode()).as(measured.err()).isZero();
        Session again = run("comparison", "--from-history", "1");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(measured.out());
    }

    @Test
    void severalComparisonsHaveASectionEachAndACrossover() throws IOException {
        Comparison larger = CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.register(
                        org.cyclotron.algebra.field.FiniteFields.of(2), 5, "larger", 1, 0, 1, 0, 0)),
                10,
                "whole@caller",
                "segments@threads:2"));
        HtmlPage page = page("comparison", document(comparison(), larger).toString());
        isSelfContained(page);
        assertThat(page.texts("h2")).containsExactly("primitive", "larger", "Crossover", "Provenance");
        assertThat(page.texts("figcaption")).contains("Crossover");
        assertThat(page.texts("li")).contains("Cyclotron ×2: from 16 states on");
    }

    @Test
    void mistakesAreSaid() throws IOException {
        assertThat(run("summary").err()).contains("summary");
        assertThat(run("register", "--field", "2", file.toString()).err())
                .contains("has 3 registers: name one by its --line");
        assertThat(run("register", "--field", "2", "--line", "5", file.toString())
                        .err())
                .contains("line 5: ");
        assertThat(run("register", "--field", "2", "1,0,x").err()).contains("BadInputException");
        assertThat(run("register", "--format", "word", "1,0").err()).contains("html, markdown, latex");
        assertThat(run("file", "--field", "2", "--details", "-1", file.toString())
                        .err())
                .contains("--details");
        assertThat(run("comparison").err()).contains("name a FILE, or an entry --from-history");
        assertThat(run("comparison", "--from-history", "9").err()).contains("no entry 9");
        assertThat(run("comparison", "--from-history", "9", file.toString()).err())
                .contains("not both");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{");
        assertThat(run("comparison", damaged.toString()).err()).contains("damaged.json:1:");
    }
}
