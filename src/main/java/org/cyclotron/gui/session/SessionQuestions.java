package org.cyclotron.gui.session;

import java.util.function.Consumer;

/** Questions about the open file. A question that is dismissed is not answered, and what led to it does not happen. */
public interface SessionQuestions {
    /** What to do with unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD
    }

    /** Asks what to do with the unsaved changes of a file. */
    void unsaved(String file, Consumer<Unsaved> answer);

    /** Asks over which field the rows of a file are. */
    void field(FieldQuestionViewModel question);
}
