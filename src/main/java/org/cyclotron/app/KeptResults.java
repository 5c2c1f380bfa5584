package org.cyclotron.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryException;
import org.cyclotron.history.NewEntry;
import org.cyclotron.storage.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * The results of one user: where finished ones are kept, and found again. The history is open only as long as something is
 * done with it. Safe for use by several threads and programs.
 */
public final class KeptResults {
    private final Path file;
    private final Clock clock;

    /** @param clock tells when entries are deleted */
    public KeptResults(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Those of the user who runs this program. */
    public static KeptResults ofUser() {
        return new KeptResults(DataFolder.ofUser().resolve("history.db"), Clock.systemUTC());
    }

    public Path file() {
        return file;
    }

    /** Opens the history; to be closed. */
    public History open() throws HistoryException {
        return History.open(file, clock);
    }

    /**
     * Keeps a result.
     *
     * @param notices hears what a person should know of the history
     * @return the entry; empty where there is nothing to keep
     */
    public Optional<HistoryEntry> keep(Optional<NewEntry> entry, Consumer<String> notices) throws HistoryException {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (History history = open()) {
            @Nullable String notice = history.notice();
            if (notice != null) {
                notices.accept(notice);
            }
            return Optional.of(history.add(entry.get()));
        }
    }
}
