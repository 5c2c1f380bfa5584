package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.KeptResults;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.ComparisonJsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overhead report from the command line. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    private Calibrations stored;
    private final CannedEngine engine = new CannedEngine();
    private int calibrations;

    @BeforeEach
    void begin() {
        stored = new Calibrations(folder.resolve("calibrations"));
    }

    private final CalibrationEngine laboratory = new CalibrationEngine() {
        @Override
        public Environment environment() {
            return CannedRounds.ENVIRONMENT;
        }

        @Override
        public Calibration run(
                List<Measure> measures,
                boolean quick,
                Consumer<CalibrationProgress> listener,
                Cancellation cancellation) {
            calibrations++;
            return SampleCalibrations.full();
        }
    };

    private Session run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), false, Cancellation.NONE);
        int code = ReportCommand.create(
                        terminal,
                        engine,
                        laboratory,
                        stored,
                        new KeptResults(folder.resolve("history.db"), Clock.systemUTC()),
                        Clock.systemUTC())
                .setParameterExceptionHandler((problem, line) -> {
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

    @Test
    void withoutAnythingMeasuredTheReportSaysSo() {
        Session session = run("overhead", "--format", "markdown");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).contains("Missing: a calibration", "Missing: comparisons");
        assertThat(calibrations).isZero();
    }

    @Test
    void theCalibrationOfThisMachineIsFound() throws IOException {
        stored.store(SampleCalibrations.full());
        assertThat(run("overhead", "--format", "markdown").out())
                .contains(
                        "Calibration of 2026-11-25T10:15:30.123456789Z: 13 unit costs, each of 10 repetitions or more");
    }

    @Test
    void whatIsMissingIsMeasuredWhenAskedForAndCanBeReportedFromAgain() throws IOException {
        Path saved = folder.resolve("comparisons.json");
        Path report = folder.resolve("overhead.md");
        Session session = run(
                "overhead",
                "--measure",
                "--rounds",
                "6",
                "--save",
                saved.toString(),
                "--format",
                "markdown",
                "-o",
                report.toString());
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(calibrations).isEqualTo(1);
        assertThat(stored.list()).hasSize(1);
        assertThat(engine.requests).hasSize(7);
        assertThat(ComparisonJsonReader.read(saved)).hasSize(7);
        assertThat(Files.readString(report))
                .contains("original-12, 4,096 states", "kernel paced:500us", "10 registers")
                .contains("(overhead-pictures/unit-costs.svg)", "(overhead-pictures/lanes-7.svg)");
        assertThat(folder.resolve("overhead-pictures/lanes-7.svg")).isNotEmptyFile();
        Path again = folder.resolve("again.md");
        run("overhead", "--comparisons", saved.toString(), "--format", "markdown", "-o", again.toString());
        assertThat(Files.readString(again))
                .isEqualTo(Files.readString(report).replace("overhead-pictures/", "again-pictures/"));
        assertThat(engine.requests).hasSize(7);
    }

    @Test
    void htmlHoldsItsPictures() throws IOException {
        stored.store(SampleCalibrations.full());
        Path report = folder.resolve("overhead.html");
        assertThat(run("overhead", "-o", report.toString()).exitCode()).isZero();
        assertThat(Files.readString(report)).contains("<svg", "per worker · spawn, 1 worker", "</html>");
        try (var files = Files.list(folder)) {
            assertThat(files).doesNotContain(folder.resolve("overhead-pictures"));
        }
    }

    @Test
    void mistakesAreSaid() throws IOException {
        assertThat(run("overhead", "--format", "word").err()).contains("html, markdown, latex");
        assertThat(run("overhead", "--comparisons", folder.resolve("none.json").toString())
                        .err())
                .contains("there is no file");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{");
        Session session = run("overhead", "--comparisons", damaged.toString());
        assertThat(session.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(session.err()).contains("damaged.json:1:", "measure again");
    }
}
