package org.cyclotron.cli;

import java.util.concurrent.Callable;
import org.cyclotron.history.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history note}. */
@Command(
        name = "note",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Writes a note to an entry, in place of the one before.")
final class HistoryNoteCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The number of the entry.")
    private long number;

    @Parameters(index = "1", paramLabel = "TEXT", description = "The note; an empty text removes it.")
    private String text = "";

    HistoryNoteCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        HistoryEntry entry = access.require(number);
        access.use(history -> {
            history.annotate(entry, text);
            return entry;
        });
        return ExitCode.OK;
    }
}
