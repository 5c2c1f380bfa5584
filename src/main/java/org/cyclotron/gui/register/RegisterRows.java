package org.cyclotron.gui.register;

import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** The rows of the open file, as far as this workspace changes them. Called on the JavaFX thread. */
public interface RegisterRows {
    /**
     * Writes a register into a row; the list then shows it there.
     *
     * @param number the row, as {@code RegisterListItem.number}
     * @throws IllegalArgumentException when the field or the notation of the row cannot express it, in words for people
     */
    void replace(int number, Lfsr lfsr);

    /**
     * Adds a row behind the last one and makes it the current register; without an open file, in a new one.
     *
     * @param name null for none
     */
    void append(Lfsr lfsr, @Nullable String name);
}
