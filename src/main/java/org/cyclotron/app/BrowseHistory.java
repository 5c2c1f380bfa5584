package org.cyclotron.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.history.NewEntry;
import org.cyclotron.report.HistoryDocument;
import org.cyclotron.report.KeptAnalysis;
import org.cyclotron.report.KeptAnalysisReader;

/**
 * What people do with what was kept: look, read, annotate, delete, take that back, carry it elsewhere. Not for the thread
 * of the window; else safe for several threads. What a method throws says what to do.
 */
public final class BrowseHistory {
    /** So long a deletion can be taken back. */
    public static final Duration DELETED_STAY = Duration.ofDays(30);

    private final InterfaceThread interfaceThread;
    private final KeptResults results;
    private final Consumer<String> notices;

    /** @param notices hears, on the calling thread, what a person should know of the history */
    public BrowseHistory(InterfaceThread interfaceThread, KeptResults results, Consumer<String> notices) {
        this.interfaceThread = interfaceThread;
        this.results = results;
        this.notices = notices;
    }

    /**
     * What a search gave.
     *
     * @param entries the newest first
     * @param all how many entries there are that were not deleted
     */
    public record Found(List<HistoryEntry> entries, int all) {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What an import came to.
     *
     * @param kept entries that are new here
     * @param known entries that were here already, deleted or not
     */
    public record Imported(int kept, int known) {}

    /** Keeps a result; does nothing where there is nothing to keep. */
    public void keep(Optional<NewEntry> entry) throws IOException {
        interfaceThread.refuse("Using the history");
        results.keep(entry, notices);
    }

    /** The entries that are asked for. */
    public Found find(HistoryQuery query) throws IOException {
        return use(history -> new Found(history.find(query), history.size()));
    }

    /** The entries with these numbers, deleted or not, in this order. */
    public List<HistoryEntry> require(List<Long> numbers) throws IOException {
        return use(history -> {
            List<HistoryEntry> entries = new ArrayList<>();
            for (long number : numbers) {
                entries.add(history.find(number)
                        .orElseThrow(() -> new IOException("the history has no entry " + number
                                + "; cyclotron history list shows what there is")));
            }
            return entries;
        });
    }

    /** The document of an entry, as it was kept. */
    public String document(HistoryEntry entry) throws IOException {
        return use(history -> history.document(entry));
    }

    /** The result in an entry. */
    public KeptResult read(HistoryEntry entry) throws IOException {
        return KeptResult.read(entry, document(entry));
    }

    /** What the analysis in an entry says, as it was kept; nothing is computed again. */
    public KeptAnalysis analysis(HistoryEntry entry) throws IOException {
        return KeptAnalysisReader.read("entry " + entry.number(), document(entry));
    }

    /** Writes a note to an entry, in place of the one before; an empty one removes it. */
    public void annotate(HistoryEntry entry, String note) throws IOException {
        use(history -> history.annotate(entry.number(), note));
    }

    /** Deletes entries, all or none, and removes for good what was deleted long ago. Returns how many were there. */
    public int delete(List<Long> numbers) throws IOException {
        return use(history -> {
            int deleted = history.delete(numbers);
            history.purge(DELETED_STAY);
            return deleted;
        });
    }

    /** Takes deletions back, all or none. Returns how many had been deleted. */
    public int restore(List<Long> numbers) throws IOException {
        return use(history -> history.restore(numbers));
    }

    /** Writes entries with all they hold, for {@link #importFrom}. */
    public void export(List<HistoryEntry> entries, Writer out) throws IOException {
        use(history -> {
            HistoryDocument.write(entries, history::document, out);
            return entries.size();
        });
    }

    /** Reads exported entries; those that are here already, also deleted ones, stay as they are. All are read or none. */
    public Imported importFrom(Path file) throws IOException {
        List<HistoryDocument.Carried> carried = HistoryDocument.read(file);
        return use(history -> history.together(() -> {
            int kept = 0;
            for (HistoryDocument.Carried each : carried) {
                kept += history.addCopy(each.id(), each.entry(), each.note()).isPresent() ? 1 : 0;
            }
            return new Imported(kept, carried.size() - kept);
        }));
    }

    private <T> T use(KeptResults.Work<T> work) throws IOException {
        interfaceThread.refuse("Using the history");
        return results.use(notices, work);
    }
}
