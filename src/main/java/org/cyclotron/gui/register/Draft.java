package org.cyclotron.gui.register;

import org.cyclotron.lfsr.Lfsr;

/** A register of the file with the edits accepted since it was read or written. */
final class Draft {
    private final int number;
    private final EditHistory history;
    private Lfsr saved;

    Draft(int number, Lfsr saved) {
        this.number = number;
        this.saved = saved;
        this.history = new EditHistory(saved);
    }

    int number() {
        return number;
    }

    EditHistory history() {
        return history;
    }

    Lfsr current() {
        return history.current();
    }

    /** Whether the file holds another register. */
    boolean isUnsaved() {
        return !current().equals(saved);
    }

    /** Whether this draft belongs to a row that now holds this register: the one it was made from, or its own result. */
    boolean continues(Lfsr inFile) {
        return inFile.equals(saved) || inFile.equals(current());
    }

    void savedAs(Lfsr inFile) {
        saved = inFile;
    }
}
