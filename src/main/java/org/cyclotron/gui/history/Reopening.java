package org.cyclotron.gui.history;

import org.cyclotron.app.KeptResult;

/** Shows a kept result in the workspace that makes such results. Called on the JavaFX thread. */
@FunctionalInterface
public interface Reopening {
    /** @param date when it was made, for people */
    void reopen(KeptResult result, String date);
}
