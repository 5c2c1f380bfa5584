package org.cyclotron.gui.session;

import java.util.function.Consumer;

/** Questions about the open file. A question that is dismissed is not answered, and what led to it does not happen. */
public interface SessionQuestions {
    /** What to do with unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD
    }

    /** What to do where a file was edited here and changed by another program as well. */
    enum Conflict {
        /** What is shown stays; the next Save replaces what the other program wrote. */
        KEEP_MINE,
        /** The file is read anew; the edits made here are dropped. */
        TAKE_THEIRS,
        /** What is shown is saved to another place. */
        SAVE_ELSEWHERE
    }

    /** Asks which version of a file to keep. It may come while another question is open, and waits for that one. */
    void changedOutside(String file, Consumer<Conflict> answer);

    /** Asks what to do with the unsaved changes of a file. */
    void unsaved(String file, Consumer<Unsaved> answer);

    /** Asks over which field the rows of a file are. */
    void field(FieldQuestionViewModel question);
}
