package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** The coefficient row c0, …, c(d&minus;1) itself: SageMath {@code lfsr_sequence} keys and galois {@code GLFSR.taps}. */
final class RowNotation implements Notation {
    @Override
    public String id() {
        return "row";
    }

    @Override
    public String label() {
        return "Coefficient row";
    }

    @Override
    public String convention() {
        return "c0, …, c(d-1) with s(t+d) = c0 s(t) + … + c(d-1) s(t+d-1); the number of values is the length. "
                + "1,1,0,0 over GF(2) is x^4 + x + 1.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        long[] row = readRow(field, in);
        return new Lfsr(field, row);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        return Optional.of(write(lfsr.row()));
    }

    /** Reads a non-empty list of elements that fills the text and has the length asked for. */
    static long[] readRow(FiniteField field, NotationText in) throws NotationException {
        NumberList list = NumberList.parse(in);
        in.expectEnd();
        if (list.size() == 0) {
            throw in.errorAt(-1, "a register needs at least one coefficient");
        }
        in.requireLength(list.size());
        return list.elements(in, field);
    }

    /** The values with commas between them. */
    static String write(long[] row) {
        StringBuilder text = new StringBuilder(2 * row.length);
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : ",").append(row[i]);
        }
        return text.toString();
    }
}
