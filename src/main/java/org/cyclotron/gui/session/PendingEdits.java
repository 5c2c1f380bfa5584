package org.cyclotron.gui.session;

/** Edits that a workspace has accepted but not yet written into the open file. Used on the JavaFX thread. */
public interface PendingEdits {
    /** No workspace edits anything. */
    PendingEdits NONE = new PendingEdits() {
        @Override
        public boolean any() {
            return false;
        }

        @Override
        public boolean writeAll() {
            return true;
        }

        @Override
        public void forget() {}
    };

    /** Whether there are such edits. */
    boolean any();

    /** Asks for all of them to be written into their rows; whether every row can hold its edit. */
    boolean writeAll();

    /** Drops all of them, because their rows are about to be others. */
    void forget();
}
