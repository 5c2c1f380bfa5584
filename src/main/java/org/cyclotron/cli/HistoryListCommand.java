package org.cyclotron.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.report.HistoryTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cyclotron history list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Lists entries, the newest first. Times are UTC.")
final class HistoryListCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "Only entries with each of these in title, outcome, machine, version or note.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "The same as naming the words without it; may stand several times.")
    private List<String> search = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only such: analysis, comparison or calibration.")
    private @Nullable String kind;

    @Option(names = "--deleted", description = "The entries that were deleted instead.")
    private boolean deleted;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most N; default: ${DEFAULT-VALUE}.")
    private int limit = 50;

    @Mixin
    private TableOptions tables = new TableOptions();

    HistoryListCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        HistoryQuery query = query();
        List<HistoryEntry> entries = access.use(history -> history.find(query)).entries();
        Output.write(
                access.terminal(),
                null,
                out -> tables.write(
                        out, HistoryTables.of(entries), text -> HistoryTables.write(entries, ZoneOffset.UTC, text)));
        return ExitCode.OK;
    }

    private HistoryQuery query() {
        try {
            List<String> all = new ArrayList<>(words);
            all.addAll(search);
            HistoryQuery query = HistoryQuery.ALL
                    .withWords(String.join(" ", all))
                    .ofKind(kind == null ? null : EntryKind.byId(kind))
                    .atMost(limit);
            return deleted ? query.ofDeleted() : query;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
