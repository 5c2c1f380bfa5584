package org.cyclotron.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.IllustratedDocument;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.app.ReportSource;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.document.DocumentFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cyclotron report register}: everything about one register in one document. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "One register: notations, circuits, factors, order, cycle structure, statistics, state diagram where it is small,"
                    + " and how all this was verified.",
            "The register is a row of a file, or is written on the command line."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron report register --line 4 assets/samples/singular.csv -o register.html",
            "  cyclotron report register --field 2 --notation delay-taps [16,14,13,11] -o register.html"
        })
final class ReportRegisterCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "REGISTER|FILE", description = "A register, or the file that has it.")
    private String subject = "";

    @Option(
            names = "--line",
            paramLabel = "N",
            description = "The line of the register in FILE; not needed where the file has one register.")
    private @Nullable Integer line;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--length",
            paramLabel = "D",
            description = "The number of cells of REGISTER, for notations that do not tell it.")
    private @Nullable Integer length;

    @Mixin
    private WalkOptions walk = new WalkOptions();

    @Mixin
    private ReportOutput output = new ReportOutput();

    /** A register and where it was found. */
    private record Found(RegisterRow row, ReportSource source) {}

    ReportRegisterCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DocumentFormat chosen = output.format();
        AnalysisOptions options = walk.read();
        Path file = Path.of(subject);
        Found found = line != null || subject.equals("-") || Files.exists(file) ? ofFile(file) : written();
        IllustratedDocument report;
        try (ProgressLine progress = new ProgressLine(terminal.err(), "Analysing", System::nanoTime)) {
            report = new RegisterReports(InterfaceThread.NONE, () -> options, clock)
                    .register(
                            new ListedRegister(found.row(), null),
                            found.source(),
                            terminal.interactive() ? progress : Progress.NONE,
                            terminal.cancellation());
        }
        output.write(terminal, report, chosen, terminal.cancellation());
        return report.tellsOfFailure() ? ExitCode.FAILED_VERIFICATION : ExitCode.OK;
    }

    private Found written() {
        FiniteField field = reading.requireField();
        Lfsr lfsr = NotationOptions.read(
                field, reading.notation(), subject, length == null ? OptionalInt.empty() : OptionalInt.of(length));
        return new Found(
                new RegisterRow(1, 1, null, reading.notation().id(), lfsr, subject),
                ReportSource.of("written on the command line"));
    }

    private Found ofFile(Path file) {
        LfsrFile registers = reading.read(terminal, file);
        String name = ReadingOptions.name(file);
        RegisterRow row = row(registers, name);
        return new Found(row, ReportSource.of(name + ", line " + row.line(), registers));
    }

    private RegisterRow row(LfsrFile registers, String name) {
        List<RegisterRow> rows = registers.rows();
        if (line == null) {
            if (rows.size() == 1) {
                return rows.getFirst();
            }
            if (rows.isEmpty()) {
                throw new BadInputException(name + " holds no register that could be read");
            }
            throw new ParameterException(
                    spec.commandLine(), name + " has " + rows.size() + " registers: name one by its --line");
        }
        int sought = line;
        return rows.stream()
                .filter(row -> row.line() == sought)
                .findFirst()
                .orElseThrow(() -> new BadInputException(name + ", line " + sought + ": "
                        + registers.problems().stream()
                                .filter(problem -> problem.line() == sought)
                                .map(problem -> problem.reason())
                                .findFirst()
                                .orElse("there is no register; cyclotron analyze shows the lines that have one")));
    }
}
