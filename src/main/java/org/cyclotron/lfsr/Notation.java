package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/**
 * A way people write a register down, read into the row convention of {@link Lfsr} and written back from it.
 *
 * <p>Wherever {@link #format} gives a text, {@link #parse} reads the same register from it over the same field without
 * being told a length. A text may name the register length itself, as in {@code 8 bits 0x8E} or {@code D^3+D^2+1 length
 * 5}. Implementations are immutable and safe for use by several threads.
 */
public interface Notation {
    /** The stable name used in file directives, on the command line and in JSON, such as {@code delay-taps}. */
    String id();

    /** A short name for people. */
    String label();

    /** How the text is read, in a sentence or two with an example: which end is which, what the length is. */
    String convention();

    /**
     * Reads a register.
     *
     * @param field the field of the coefficients
     * @param text the whole text of the register; surrounding blanks do not matter
     * @param length the number of cells, where the text does not tell or may tell less; a text that contradicts it is
     *     refused
     * @throws NotationException when the text does not describe a register in this notation over this field
     */
    Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException;

    /** The text of a register; empty where this notation cannot express it. */
    Optional<String> format(Lfsr lfsr);
}
