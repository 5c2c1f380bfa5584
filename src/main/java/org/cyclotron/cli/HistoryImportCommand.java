package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cyclotron.app.BrowseHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Reads exported entries. Those that are here already, also deleted ones, stay as they are.")
final class HistoryImportCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(paramLabel = "FILE", description = "A file written by cyclotron history export.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    HistoryImportCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        BrowseHistory.Imported done = imported();
        access.terminal()
                .err()
                .println("cyclotron: " + done.kept() + (done.kept() == 1 ? " entry" : " entries") + " imported, "
                        + done.known() + " were here already");
        return ExitCode.OK;
    }

    private BrowseHistory.Imported imported() {
        try {
            return access.history().importFrom(file);
        } catch (IOException e) {
            throw new BadInputException("cannot import: " + e.getMessage());
        }
    }
}
