package org.cyclotron.gui.registers;

import java.util.BitSet;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.progress.Cancellation;

/**
 * The registers that pass a filter. They are found on a worker thread: of what is typed only the latest counts, and until
 * it is found the list stays as it was. Rows that change are looked at again, one search after another.
 */
final class FilteredRegisters {
    private final ObservableList<RegisterListItem> items;
    private final FilteredList<RegisterListItem> shown;
    private final LatestWork<BitSet> search;
    private RegisterFilter filter = RegisterFilter.parse("");
    /** Whether rows have changed since the search under way began. */
    private boolean stale;

    FilteredRegisters(ObservableList<RegisterListItem> items, TaskRunner quiet) {
        this.items = items;
        this.shown = new FilteredList<>(items);
        this.search = new LatestWork<>(quiet, "Filtering registers");
        items.subscribe(this::searchAgain);
    }

    FilteredList<RegisterListItem> shown() {
        return shown;
    }

    /** Filters by another text. */
    void filter(String text) {
        filter = RegisterFilter.parse(text);
        if (filter.isOpen()) {
            search.drop();
            shown.setPredicate(null);
        } else {
            search();
        }
    }

    private void searchAgain() {
        if (filter.isOpen()) {
            return;
        }
        if (search.busyProperty().get()) {
            // Not in its place: rows may change faster than a search ends.
            stale = true;
        } else {
            search();
        }
    }

    private void search() {
        stale = false;
        RegisterFilter asked = filter;
        List<RegisterListItem> snapshot = List.copyOf(items);
        search.start(steps -> matching(asked, snapshot, steps), this::found);
    }

    /** The numbers of the registers that pass. */
    private static BitSet matching(RegisterFilter filter, List<RegisterListItem> items, Cancellation cancellation) {
        BitSet numbers = new BitSet();
        for (RegisterListItem item : items) {
            cancellation.check();
            if (filter.matches(item)) {
                numbers.set(item.number());
            }
        }
        return numbers;
    }

    private void found(TaskOutcome<BitSet> outcome) {
        if (outcome instanceof TaskOutcome.Finished<BitSet>(BitSet numbers) && !filter.isOpen()) {
            shown.setPredicate(item -> numbers.get(item.number()));
        }
        if (stale) {
            search();
        }
    }
}
