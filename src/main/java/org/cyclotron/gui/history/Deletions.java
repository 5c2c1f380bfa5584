package org.cyclotron.gui.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.gui.navigation.Undoable;
import org.jspecify.annotations.Nullable;

/**
 * Deletions that can be taken back and made again, the latest first. What is done with the entries is asked of others;
 * here is only which.
 */
final class Deletions implements Undoable {
    private final Deque<List<Long>> done = new ArrayDeque<>();
    private final Deque<List<Long>> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable List<Long>> latest = new ReadOnlyObjectWrapper<>();
    private final Consumer<List<Long>> delete;
    private final Consumer<List<Long>> restore;

    /**
     * None yet.
     *
     * @param delete deletes entries by number
     * @param restore takes their deletion back
     */
    Deletions(Consumer<List<Long>> delete, Consumer<List<Long>> restore) {
        this.delete = delete;
        this.restore = restore;
    }

    /** Deletes entries; what was taken back before can no longer be made again. */
    void delete(List<Long> numbers) {
        if (!numbers.isEmpty()) {
            done.push(List.copyOf(numbers));
            undone.clear();
            refresh(done.peek());
            delete.accept(numbers);
        }
    }

    /** Forgets a deletion that was not made. */
    void failed(List<Long> numbers) {
        done.remove(numbers);
        refresh(null);
    }

    /** The deletion to be told of, until it is taken back or dismissed; null where there is none. */
    ReadOnlyObjectProperty<@Nullable List<Long>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** Tells of it no longer; it can still be taken back. */
    void dismiss() {
        latest.set(null);
    }

    @Override
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    @Override
    public void undo() {
        List<Long> numbers = done.poll();
        if (numbers != null) {
            undone.push(numbers);
            refresh(null);
            restore.accept(numbers);
        }
    }

    @Override
    public void redo() {
        List<Long> numbers = undone.poll();
        if (numbers != null) {
            done.push(numbers);
            refresh(numbers);
            delete.accept(numbers);
        }
    }

    private void refresh(@Nullable List<Long> told) {
        latest.set(told);
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
