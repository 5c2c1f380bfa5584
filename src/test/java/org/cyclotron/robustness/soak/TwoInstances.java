package org.cyclotron.robustness.soak;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.history.NewEntry;
import org.cyclotron.robustness.Damage;

/** Two commands keep their results in one history that this process writes to as well: nothing gets lost. */
final class TwoInstances implements Chore {
    private final Commands commands;
    private final Path data;
    private long kept;

    TwoInstances(Commands commands, Path data) {
        this.commands = commands;
        this.data = data;
    }

    @Override
    public String name() {
        return "two commands and this process at one history";
    }

    @Override
    public void run(Damage chance) throws Exception {
        String[] command = {"analyze", "assets/samples/original-12.csv", "--field", "2"};
        try (Commands.Running one = commands.start(data, command);
                Commands.Running other = commands.start(data, command);
                History history = History.open(data.resolve("history.db"), Clock.systemUTC())) {
            int own = 1 + chance.below(20);
            for (int i = 0; i < own; i++) {
                history.add(new NewEntry(
                        EntryKind.ANALYSIS,
                        Clock.systemUTC().instant(),
                        "soak",
                        "",
                        EntryStatus.PASSED,
                        "",
                        "",
                        "x".repeat(chance.below(200_000))));
            }
            if (one.await() != 0 || other.await() != 0) {
                throw new AssertionError(one.complaint() + other.complaint());
            }
            if (one.complaint().contains("not in the history")
                    || other.complaint().contains("not in the history")) {
                throw new AssertionError("a result was not kept: " + one.complaint() + other.complaint());
            }
            kept += own + 2;
            requireAll(history);
        }
    }

    private void requireAll(History history) throws Exception {
        List<HistoryEntry> entries = history.find(HistoryQuery.ALL);
        if (entries.size() != kept || history.notice() != null) {
            throw new AssertionError("%d entries instead of %d; %s".formatted(entries.size(), kept, history.notice()));
        }
        for (HistoryEntry entry : entries.subList(0, Math.min(5, entries.size()))) {
            history.document(entry);
        }
    }

    String account() {
        return kept + " entries, all there";
    }
}
