package org.cyclotron.lfsr.csv;

import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * A register read from a line.
 *
 * @param line the line, from 1
 * @param column the column of the first character that is not blank, from 1
 * @param name the comment directly above; null where there is none
 * @param notationId the notation it was read in
 * @param lfsr the register
 * @param text the whole line as it stands in the file, without its line end
 */
public record RegisterRow(int line, int column, @Nullable String name, String notationId, Lfsr lfsr, String text)
        implements LineReading {
    RegisterRow atLine(int newLine) {
        return new RegisterRow(newLine, column, name, notationId, lfsr, text);
    }
}
