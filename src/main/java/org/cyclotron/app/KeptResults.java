package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
    /** Whether the file was looked through for damage since it was last found damaged. */
    private final AtomicBoolean sound = new AtomicBoolean();

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

    /** What is done with an open history. */
    @FunctionalInterface
    public interface Work<T> {
        T with(History history) throws IOException;
    }

    /** Opens the history; to be closed. Only the first time it is looked through for damage. */
    public History open() throws HistoryException {
        if (sound.get()) {
            return History.reopen(file, clock);
        }
        History history = History.open(file, clock);
        sound.set(true);
        return history;
    }

    /**
     * Opens the history for some work.
     *
     * @param notices hears what a person should know of the history
     */
    public <T> T use(Consumer<String> notices, Work<T> work) throws IOException {
        try (History history = open()) {
            @Nullable String notice = history.notice();
            if (notice != null) {
                notices.accept(notice);
            }
            return work.with(history);
        } catch (HistoryException e) {
            if (e.isDamage()) {
                sound.set(false);
            }
            throw e;
        }
    }

    /**
     * Keeps a result.
     *
     * @param notices hears what a person should know of the history
     * @return the entry; empty where there is nothing to keep
     */
    public Optional<HistoryEntry> keep(Optional<NewEntry> entry, Consumer<String> notices) throws IOException {
        return entry.isEmpty() ? Optional.empty() : Optional.of(use(notices, history -> history.add(entry.get())));
    }
}
