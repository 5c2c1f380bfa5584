package org.cyclotron.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    HistoryExportCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        List<HistoryEntry> entries = numbers.isEmpty()
                ? access.use(history -> history.find(HistoryQuery.ALL)).entries()
                : access.require(numbers);
        Output.write(access.terminal(), output, out -> access.history().export(entries, out));
        return ExitCode.OK;
    }
}
