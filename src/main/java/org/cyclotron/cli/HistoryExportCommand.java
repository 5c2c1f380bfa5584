package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.report.HistoryDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Writes entries with all they hold, for another machine or to be kept elsewhere.")
final class HistoryExportCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(paramLabel = "NUMBER", arity = "0..*", description = "The numbers of the entries; default: all.")
    private List<Long> numbers = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    HistoryExportCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        return access.open(history -> {
            List<HistoryEntry> entries = entries(history);
            output.write(access.terminal(), out -> write(history, entries, out));
            return ExitCode.OK;
        });
    }

    private List<HistoryEntry> entries(History history) throws IOException {
        if (numbers.isEmpty()) {
            return history.find(HistoryQuery.ALL);
        }
        List<HistoryEntry> entries = new ArrayList<>();
        for (long number : numbers) {
            entries.add(HistoryAccess.require(history, number));
        }
        return entries;
    }

    private static void write(History history, List<HistoryEntry> entries, Writer out) throws IOException {
        HistoryDocument.write(entries, history::document, out);
    }
}
