package org.cyclotron.cli;

import java.util.concurrent.Callable;
import org.cyclotron.app.KeptResults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cyclotron history}: what was analysed, compared and calibrated, and what came of it; the registry of its subcommands. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Shows what was analysed, compared and calibrated, as it was.",
            "Results are kept unless --no-history says otherwise, in the folder CYCLOTRON_DATA or the usual one of the system."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron history list --kind comparison --search original",
            "  cyclotron history show 12",
            "  cyclotron history compare 12 15",
            "  cyclotron history note 12 \"with the fan off\"",
            "  cyclotron history delete 12",
            "  cyclotron history delete --undo 12",
            "  cyclotron history export --output history.json",
            "  cyclotron history import history.json"
        })
final class HistoryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private HistoryCommand() {}

    /** The command with all its subcommands. */
    static CommandLine create(Terminal terminal, KeptResults results) {
        HistoryAccess access = HistoryAccess.of(terminal, results);
        return new CommandLine(new HistoryCommand())
                .addSubcommand(new HistoryListCommand(access))
                .addSubcommand(new HistoryShowCommand(access))
                .addSubcommand(new HistoryCompareCommand(access))
                .addSubcommand(new HistoryNoteCommand(access))
                .addSubcommand(new HistoryDeleteCommand(access))
                .addSubcommand(new HistoryExportCommand(access))
                .addSubcommand(new HistoryImportCommand(access));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
