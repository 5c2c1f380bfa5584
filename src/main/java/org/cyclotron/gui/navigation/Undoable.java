package org.cyclotron.gui.navigation;

import javafx.beans.value.ObservableBooleanValue;

/** Edits that can be taken back and made again. */
public interface Undoable {
    /** Whether there is an edit to take back. */
    ObservableBooleanValue canUndo();

    /** Whether there is an edit to make again. */
    ObservableBooleanValue canRedo();

    /** Takes the last edit back; does nothing where there is none. */
    void undo();

    /** Makes the edit taken back last again; does nothing where there is none. */
    void redo();
}
