package org.cyclotron.gui.history;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.KeptResult;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.jspecify.annotations.Nullable;

/** The entries that are asked for, which of them are selected, and what is done with them. */
final class HistoryViewModel {
    private final BrowseHistory history;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Reopening reopening;
    private final HistoryDates dates;
    private final LatestWork<BrowseHistory.Found> search;
    private final Deletions deletions = new Deletions(this::deleteNow, this::restoreNow);
    private final DetailViewModel detail;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable EntryKind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<HistoryContent> content =
            new ReadOnlyObjectWrapper<>(new HistoryContent.Loading());
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<HistoryEntry> selected = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    /** Set while entries are replaced: what the table says of its selection meanwhile is nobody's choice. */
    private boolean replacing;

    /** Nothing read yet; {@link #refresh} does. */
    HistoryViewModel(
            BrowseHistory history, TaskRunner tasks, Navigator navigator, Reopening reopening, HistoryDates dates) {
        this.history = history;
        this.tasks = tasks;
        this.navigator = navigator;
        this.reopening = reopening;
        this.dates = dates;
        search = new LatestWork<>(tasks, "Searching the history");
        detail = new DetailViewModel(history, tasks);
        words.subscribe((before, now) -> refresh());
        kind.subscribe((before, now) -> refresh());
    }

    /** What entries must hold, word by word. */
    StringProperty wordsProperty() {
        return words;
    }

    /** Of which kind entries must be; null for any. */
    ObjectProperty<@Nullable EntryKind> kindProperty() {
        return kind;
    }

    ReadOnlyObjectProperty<HistoryContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The entries found, the newest first. Read-only. */
    ObservableList<HistoryEntry> entries() {
        return entries;
    }

    /** The entries selected, in the order of the table. Read-only. */
    ObservableList<HistoryEntry> selected() {
        return selected;
    }

    DetailViewModel detail() {
        return detail;
    }

    Deletions deletions() {
        return deletions;
    }

    HistoryDates dates() {
        return dates;
    }

    BrowseHistory history() {
        return history;
    }

    /** Selects entries; what is selected already stays as it is. */
    void select(List<HistoryEntry> chosen) {
        if (!replacing && !selected.equals(chosen)) {
            selected.setAll(chosen);
            detail.show(chosen);
        }
    }

    /** Reads what is asked for anew. */
    void refresh() {
        HistoryQuery query = HistoryQuery.ALL.withWords(words.get()).ofKind(kind.get());
        search.start(work -> history.find(query), this::found);
    }

    private void found(TaskOutcome<BrowseHistory.Found> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<BrowseHistory.Found>(BrowseHistory.Found result) -> show(result);
            case TaskOutcome.Failed<BrowseHistory.Found>(Throwable cause) -> {
                replace(List.of());
                content.set(new HistoryContent.Failed(HistoryFailure.unread(cause)));
            }
            case TaskOutcome.Cancelled<BrowseHistory.Found> cancelled -> {
                // Something else is asked for by now.
            }
        }
    }

    private void show(BrowseHistory.Found found) {
        replace(found.entries());
        content.set(
                found.all() == 0
                        ? new HistoryContent.Empty()
                        : entries.isEmpty()
                                ? new HistoryContent.NothingFound(found.all())
                                : new HistoryContent.Entries(found.all()));
    }

    /** What was selected stays so where it is still there. */
    private void replace(List<HistoryEntry> found) {
        Set<Long> chosen = selected.stream().map(HistoryEntry::number).collect(Collectors.toSet());
        if (!entries.equals(found)) {
            replacing = true;
            entries.setAll(found);
            replacing = false;
        }
        select(entries.stream().filter(entry -> chosen.contains(entry.number())).toList());
        readings.set(readings.get() + 1);
    }

    /** How often entries were read: the selection of a table may have to follow. */
    ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /** Shows everything. */
    void clearSearch() {
        words.set("");
        kind.set(null);
    }

    /** Opens an entry in the workspace that makes such results. */
    void reopen(HistoryEntry entry) {
        tasks.<KeptResult>start("Opening " + entry.title(), work -> history.read(entry), outcome -> {
            switch (outcome) {
                case TaskOutcome.Finished<KeptResult>(KeptResult result) ->
                    reopening.reopen(result, dates.words(entry.made()));
                case TaskOutcome.Failed<KeptResult>(Throwable cause) ->
                    navigator.publish(
                            HistoryFailure.unopened(entry.number(), cause).report());
                case TaskOutcome.Cancelled<KeptResult> cancelled -> {
                    // What is shown stays.
                }
            }
        });
    }

    /** Writes a note to an entry, in place of the one before. */
    void annotate(HistoryEntry entry, String note) {
        if (!note.equals(entry.note())) {
            change("The note was not written", work -> {
                history.annotate(entry, note.strip());
                return 1;
            });
        }
    }

    /** Deletes the selected entries. */
    void deleteSelected() {
        deletions.delete(selected.stream().map(HistoryEntry::number).toList());
    }

    private void deleteNow(List<Long> numbers) {
        change(
                numbers.size() == 1 ? "The entry was not deleted" : "The entries were not deleted",
                work -> history.delete(numbers),
                () -> deletions.failed(numbers));
    }

    private void restoreNow(List<Long> numbers) {
        change("The deletion was not taken back", work -> history.restore(numbers));
    }

    /** Reads exported entries in the background. */
    void importFrom(Path file) {
        tasks.<BrowseHistory.Imported>start(
                "Importing " + file.getFileName(), work -> history.importFrom(file), outcome -> {
                    switch (outcome) {
                        case TaskOutcome.Finished<BrowseHistory.Imported>(BrowseHistory.Imported done) ->
                            imported(done);
                        case TaskOutcome.Cancelled<BrowseHistory.Imported>(BrowseHistory.Imported done) -> {
                            if (done != null) {
                                imported(done);
                            }
                        }
                        case TaskOutcome.Failed<BrowseHistory.Imported>(Throwable cause) ->
                            navigator.publish(HistoryFailure.unchanged(file.getFileName() + " was not imported", cause)
                                    .report());
                    }
                });
    }

    private void imported(BrowseHistory.Imported done) {
        announce((done.kept() == 1 ? "1 entry" : done.kept() + " entries") + " imported"
                + (done.known() == 0
                        ? ""
                        : ", " + done.known() + (done.known() == 1 ? " was" : " were") + " here already"));
        refresh();
    }

    private void change(String failed, Work<Integer> work) {
        change(failed, work, () -> {});
    }

    /** Changes the history in the background, and reads it anew. @param otherwise follows a failure */
    private void change(String failed, Work<Integer> work, Runnable otherwise) {
        tasks.startUnlisted("Changing the history", work, (TaskOutcome<Integer> outcome) -> {
            if (outcome instanceof TaskOutcome.Failed<Integer>(Throwable cause)) {
                otherwise.run();
                navigator.publish(HistoryFailure.unchanged(failed, cause).report());
            }
            refresh();
        });
    }

    private void announce(String sentence) {
        navigator.publish(new NavigationRequest.Announce(sentence, HistoryWorkspace.ID));
    }

    /** The entries an export is of: those selected, or all that are shown. */
    List<HistoryEntry> toExport() {
        return List.copyOf(selected.isEmpty() ? entries : selected);
    }

    /** Writes entries with all they hold; on a worker thread. */
    void export(List<HistoryEntry> chosen, Writer out) throws IOException {
        history.export(chosen, out);
    }
}
