package org.cyclotron.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history delete}. */
@Command(
        name = "delete",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Deletes entries. For " + HistoryDeleteCommand.DAYS_KEPT + " days --undo takes that back.")
final class HistoryDeleteCommand implements Callable<Integer> {
    static final int DAYS_KEPT = 30;

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
        return access.open(history -> {
            for (long number : numbers) {
                // All or none: a mistyped number must not leave half of them deleted.
                HistoryAccess.require(history, number);
            }
            for (long number : numbers) {
                change(history, HistoryAccess.require(history, number));
            }
            history.purge(Duration.ofDays(DAYS_KEPT));
            return ExitCode.OK;
        });
    }

    private void change(History history, HistoryEntry entry) throws IOException {
        boolean changed = undo ? history.restore(entry.number()) : history.delete(entry.number());
        String state = undo ? "there again" : "deleted";
        access.terminal()
                .err()
                .println("cyclotron: entry " + entry.number() + " (" + entry.title() + ") "
                        + (changed ? "is " : "was already ") + state);
    }
}
