package org.cyclotron.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.IllustratedDocument;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.app.ReportSource;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.document.DocumentFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron report file}: every register of a file in one document. */
@Command(
        name = "file",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "A file of registers: a summary, the rows that could not be read, a table of all registers, and a section with"
                    + " pictures for each of the first ones.",
            "Registers are analysed as cyclotron analyze does."
        },
        footer = {"", "Example:", "  cyclotron report file --field 2 assets/samples/original.csv -o registers.html"})
final class ReportFileCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private FileOptions file = new FileOptions();

    @Option(
            names = "--details",
            paramLabel = "N",
            description = "How many registers get a section of their own; the table has all. Default: 20.")
    private int details = RegisterReports.USUAL_DETAILS;

    @Mixin
    private WalkOptions walk = new WalkOptions();

    @Mixin
    private ReportOutput output = new ReportOutput();

    ReportFileCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (details < 0) {
            throw new ParameterException(spec.commandLine(), "--details must not be negative");
        }
        DocumentFormat chosen = output.format();
        AnalysisOptions options = walk.read();
        LfsrFile registers = file.read(terminal);
        file.reportProblems(terminal, registers);
        IllustratedDocument report;
        try (ProgressLine line = new ProgressLine(terminal.err(), "Analysing", System::nanoTime)) {
            report = new RegisterReports(InterfaceThread.NONE, () -> options, clock)
                    .file(
                            registers.rows().stream()
                                    .map(row -> new ListedRegister(row, null))
                                    .toList(),
                            registers.problems(),
                            ReportSource.of(file.name(), registers),
                            details,
                            terminal.interactive() ? line : Progress.NONE,
                            terminal.cancellation());
        }
        boolean cancelled = terminal.cancellation().isRequested();
        // What is finished is written also after a cancellation, which a second one would stop.
        output.write(terminal, report, chosen, cancelled ? Cancellation.NONE : terminal.cancellation());
        if (cancelled) {
            return ExitCode.CANCELLED;
        }
        return report.tellsOfFailure()
                ? ExitCode.FAILED_VERIFICATION
                : registers.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
