package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
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
        List<HistoryEntry> entries = numbers.isEmpty()
                ? access.use(history -> history.find(HistoryQuery.ALL)).entries()
                : access.require(numbers);
        output.write(access.terminal(), out -> access.history().export(entries, out));
        return ExitCode.OK;
    }
}
