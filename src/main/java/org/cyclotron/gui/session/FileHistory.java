package org.cyclotron.gui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a file: the one shown, those an undo returns to, those a redo returns to, and the one on disk. Versions
 * are told apart by identity, so undoing back to the saved one leaves nothing unsaved.
 */
final class FileHistory {
    /** Versions share their rows; what a version costs is some references a row. */
    private static final int MOST = 100;

    private final Deque<LfsrFile> before = new ArrayDeque<>();
    private final Deque<LfsrFile> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private @Nullable LfsrFile current;
    private @Nullable LfsrFile saved;

    /** Begins anew with a file as it is on disk; null for no file. */
    void begin(@Nullable LfsrFile file) {
        before.clear();
        after.clear();
        current = file;
        saved = file;
        refresh();
    }

    /** Shows an edited version; what was undone before can no longer be redone. */
    void edited(LfsrFile version) {
        if (current != null) {
            before.push(current);
        }
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        current = version;
        refresh();
    }

    /** The version an undo leads to. */
    Optional<LfsrFile> previous() {
        return Optional.ofNullable(before.peek());
    }

    /** The version a redo leads to. */
    Optional<LfsrFile> next() {
        return Optional.ofNullable(after.peek());
    }

    void undone() {
        if (current != null && !before.isEmpty()) {
            after.push(current);
            current = before.pop();
            refresh();
        }
    }

    void redone() {
        if (current != null && !after.isEmpty()) {
            before.push(current);
            current = after.pop();
            refresh();
        }
    }

    /** Notes that a version is on disk now. */
    void saved(LfsrFile version) {
        saved = version;
        refresh();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    @SuppressWarnings("ReferenceEquality") // A version is itself; comparing contents would be linear in the file.
    private void refresh() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        unsaved.set(current != saved);
    }
}
