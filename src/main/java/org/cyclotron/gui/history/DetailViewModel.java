package org.cyclotron.gui.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.KeptAnalyses;
import org.cyclotron.app.KeptPair;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;

/** What is shown of the selected entries: one by itself, two side by side. */
final class DetailViewModel {
    private final BrowseHistory history;
    private final LatestWork<HistoryDetail> reading;
    private final ReadOnlyObjectWrapper<HistoryDetail> detail =
            new ReadOnlyObjectWrapper<>(new HistoryDetail.Nothing());

    DetailViewModel(BrowseHistory history, TaskRunner tasks) {
        this.history = history;
        this.reading = new LatestWork<>(tasks, "Setting two results side by side");
    }

    ReadOnlyObjectProperty<HistoryDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Shows entries; two of one kind are read. */
    void show(List<HistoryEntry> selected) {
        reading.drop();
        switch (selected.size()) {
            case 0 -> detail.set(new HistoryDetail.Nothing());
            case 1 -> detail.set(new HistoryDetail.One(selected.getFirst()));
            case 2 -> pair(selected.getFirst(), selected.getLast());
            default -> detail.set(new HistoryDetail.Several(selected.size()));
        }
    }

    private void pair(HistoryEntry one, HistoryEntry other) {
        Optional<String> refusal = KeptPair.refusal(one, other);
        if (refusal.isPresent()) {
            detail.set(new HistoryDetail.NoPair(refusal.get()));
            return;
        }
        detail.set(new HistoryDetail.Reading());
        reading.start(work -> read(one, other), outcome -> {
            switch (outcome) {
                case TaskOutcome.Finished<HistoryDetail>(HistoryDetail both) -> detail.set(both);
                case TaskOutcome.Failed<HistoryDetail>(Throwable cause) ->
                    detail.set(new HistoryDetail.Failed(HistoryFailure.unread(cause)));
                case TaskOutcome.Cancelled<HistoryDetail> cancelled -> {
                    // Other entries are selected by now.
                }
            }
        });
    }

    /** On a worker thread. */
    private HistoryDetail read(HistoryEntry one, HistoryEntry other) throws IOException {
        if (one.kind() == EntryKind.ANALYSIS) {
            return new HistoryDetail.Analyses(KeptAnalyses.of(history, one, other));
        }
        KeptPair pair = KeptPair.of(history.read(one), history.read(other));
        return new HistoryDetail.Pair(pair, pair.parts().getFirst());
    }

    /** Shows another register that both have in common. */
    void choose(KeptPair.Part part) {
        if (detail.get() instanceof HistoryDetail.Pair(KeptPair pair, KeptPair.Part before) && !before.equals(part)) {
            detail.set(new HistoryDetail.Pair(pair, part));
        }
    }
}
