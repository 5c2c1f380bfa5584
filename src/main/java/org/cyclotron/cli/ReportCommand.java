package org.cyclotron.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.KeptResults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cyclotron report}: whole documents with pictures; the registry of its subcommands. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes a document with pictures: of a register, a file of registers, a comparison, or of the overhead of"
                    + " parallel running.",
            "HTML is one file without scripts or anything that is loaded; it follows the light or dark screen of its reader and"
                    + " prints."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron report register --field 2 --notation characteristic x^12+x^5+x^3+x+1 -o register.html",
            "  cyclotron report register --line 4 assets/samples/singular.csv -o register.html",
            "  cyclotron report file --field 2 assets/samples/original.csv -o registers.html",
            "  cyclotron report comparison comparison.json -o comparison.html",
            "  cyclotron report comparison --from-history 12 --format markdown -o comparison.md",
            "  cyclotron report overhead --comparisons comparison.json -o overhead.html"
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private ReportCommand() {}

    /** The command with all its subcommands. */
    static CommandLine create(
            Terminal terminal,
            ComparisonEngine engine,
            CalibrationEngine laboratory,
            Calibrations stored,
            KeptResults results,
            Clock clock) {
        return new CommandLine(new ReportCommand())
                .addSubcommand(new ReportRegisterCommand(terminal, clock))
                .addSubcommand(new ReportFileCommand(terminal, clock))
                .addSubcommand(new ReportComparisonCommand(HistoryAccess.of(terminal, results), engine, clock))
                .addSubcommand(new ReportOverheadCommand(terminal, engine, laboratory, stored));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
