package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** The coefficient row read from the other end: galois {@code FLFSR.taps}. */
final class RowReversedNotation implements Notation {
    @Override
    public String id() {
        return "row-reversed";
    }

    @Override
    public String label() {
        return "Row, reversed";
    }

    @Override
    public String convention() {
        return "c(d-1), …, c0: the newest cell first; the number of values is the length. "
                + "0,6,4,2 over GF(7) is the row 2,4,6,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        return new Lfsr(field, reversed(RowNotation.readRow(field, in)));
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        return Optional.of(RowNotation.write(reversed(lfsr.row())));
    }

    private static long[] reversed(long[] row) {
        long[] reversed = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            reversed[i] = row[row.length - 1 - i];
        }
        return reversed;
    }
}
