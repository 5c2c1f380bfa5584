package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history delete}. */
@Command(
        name = "delete",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Deletes entries. For 30 days --undo takes that back.")
final class HistoryDeleteCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "The numbers of the entries.")
    private List<Long> numbers = new ArrayList<>();

    @Option(names = "--undo", description = "Take the deletion of these entries back.")
    private boolean undo;

    HistoryDeleteCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        // All or none: a mistyped number must not leave half of them deleted.
        List<HistoryEntry> entries = access.require(numbers);
        access.use(history -> undo ? history.restore(numbers) : history.delete(numbers));
        entries.forEach(this::tell);
        return ExitCode.OK;
    }

    private void tell(HistoryEntry before) {
        String state = undo ? "there again" : "deleted";
        access.terminal()
                .err()
                .println("cyclotron: entry " + before.number() + " (" + before.title() + ") "
                        + (before.deleted() == undo ? "is " : "was already ") + state);
    }
}
