package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.Calibrations;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.CalibrationJsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LabCommandTest {
    private static final String NAME = "calibration-2026-11-25-101530";

    @TempDir
    private Path folder;

    private Calibrations stored;
    private final MadeUpEngine engine = new MadeUpEngine();

    @BeforeEach
    void begin() {
        stored = new Calibrations(folder.resolve("calibrations"));
    }

    /** Gives back what it is told to, and remembers what it was asked for. */
    private static final class MadeUpEngine implements CalibrationEngine {
        Calibration result = SampleCalibrations.full();
        final List<String> asked = new ArrayList<>();

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
            asked.add((quick ? "quick " : "full ") + measures.size());
            listener.accept(new CalibrationProgress(result, null, "Creation", 1, 2, 61_000_000_000L));
            return result;
        }
    }

    private Session run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), true, Cancellation.NONE);
        int code = new CommandLine(new LabCommand(terminal, engine, stored))
                .setErr(terminal.err())
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
    void aCalibrationIsShownAndStored() throws IOException {
        Session session = run();
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).startsWith("Unit costs on this machine").contains("no counterpart");
        assertThat(session.err()).contains("stored as " + NAME);
        assertThat(stored.read("last")).isEqualTo(SampleCalibrations.full());
        assertThat(engine.asked).allMatch(asked -> asked.startsWith("full"));
    }

    @Test
    void aFewMeasuresAreMeasuredAndNotStored() throws IOException {
        Session session = run("--quick", "--measures", "create-worker,exchange");
        assertThat(session.exitCode()).isZero();
        assertThat(engine.asked).containsExactly("quick 2");
        assertThat(stored.list()).isEmpty();
    }

    @Test
    void whatIsStoredIsShownWithoutMeasuring() throws IOException {
        stored.store(SampleCalibrations.full());
        Session json = run("--show", "--format", "json");
        assertThat(CalibrationJsonReader.read("out", json.out())).isEqualTo(SampleCalibrations.full());
        assertThat(run("--show", NAME).out()).contains("Creation per worker");
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void theListSaysWhatThereIsAndWhatIsDamaged() throws IOException {
        assertThat(run("--list").out()).contains("There is no calibration");
        stored.store(SampleCalibrations.full());
        Files.writeString(stored.folder().resolve("calibration-x.json"), "nonsense");
        assertThat(run("--list").out())
                .contains(NAME + "  13 costs, full, of this machine")
                .contains("calibration-x  cannot be read: ");
        assertThat(run("--list", "--format", "csv").out())
                .startsWith("name,taken,quick,complete,costs,comparable,problem\n")
                .contains(NAME + ",2026-11-25T10:15:30.123456789Z,false,true,13,true,");
    }

    @Test
    void aNewCalibrationIsComparedWithTheOneBefore() throws IOException {
        stored.store(SampleCalibrations.full());
        engine.result = SampleCalibrations.slower(2, Instant.parse("2026-11-26T08:00:00Z"));
        assertThat(run("--compare", "last").out())
                .startsWith("Compared with the calibration of 2026-11-25")
                .contains("+100 ");
        assertThat(run("--show", NAME, "--compare", "calibration-2026-11-26-080000", "--format", "csv")
                        .out())
                .startsWith("id,label,per,parameters,unit,before,after,difference,percent,clear\n")
                .contains(",-50.0,true");
    }

    @Test
    void aStoppedCalibrationIsShownStoredAndSaid() throws IOException {
        Calibration full = SampleCalibrations.full();
        engine.result = new Calibration(
                full.environment(), false, false, 1, full.costs().subList(0, 2), List.of("stopped: …"));
        Session session = run();
        assertThat(session.exitCode()).isEqualTo(ExitCode.CANCELLED);
        assertThat(session.out()).contains("stopped");
        assertThat(stored.list()).hasSize(1);
        assertThat(stored.latestFor(CannedRounds.ENVIRONMENT)).isEmpty();
    }

    @Test
    void mistakesAreSaidBeforeAnythingIsMeasured() {
        assertThat(run("--format", "xml").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--measures", "speed").err()).contains("create-worker");
        Session missing = run("--compare", "never");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(missing.err()).contains("no calibration “never”", "--list");
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void picturesAreDrawnIntoTheFolder() throws IOException {
        assertThat(run(
                                "--charts",
                                folder.resolve("pictures").toString(),
                                "-o",
                                folder.resolve("lab.txt").toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve("pictures/unit-costs.svg"))).contains("per worker");
        assertThat(folder.resolve("pictures/unit-costs-all.svg")).isNotEmptyFile();
        assertThat(folder.resolve("lab.txt")).isNotEmptyFile();
    }
}
