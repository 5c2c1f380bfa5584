package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.History;
import org.cyclotron.report.HistoryDocument;
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
        List<HistoryDocument.Carried> entries = read();
        int kept = access.open(history -> add(history, entries));
        access.terminal()
                .err()
                .println("cyclotron: " + kept + (kept == 1 ? " entry" : " entries") + " imported, "
                        + (entries.size() - kept) + " were here already");
        return ExitCode.OK;
    }

    private List<HistoryDocument.Carried> read() {
        try {
            return HistoryDocument.read(file);
        } catch (IOException e) {
            throw new BadInputException("cannot import: " + e.getMessage());
        }
    }

    private static int add(History history, List<HistoryDocument.Carried> entries) throws IOException {
        int kept = 0;
        for (HistoryDocument.Carried carried : entries) {
            kept += history.addCopy(carried.id(), carried.entry(), carried.note())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return kept;
    }
}
