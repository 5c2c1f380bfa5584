package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.cyclotron.algebra.field.FiniteField;

/** Mathematica {@code ShiftRegisterSequence[{n, {taps}}]}. */
final class MathematicaNotation implements Notation {
    @Override
    public String id() {
        return "mathematica";
    }

    @Override
    public String label() {
        return "Mathematica taps";
    }

    @Override
    public String convention() {
        return "{n, {tap, …}} over GF(2): c(tap-1) = 1, 1 ≤ tap ≤ n; a list alone needs a length. "
                + "{4,{1,2}} is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        SizedTaps sized = SizedTaps.parse(in);
        boolean[] marks = TapPositions.mark(in, sized.taps(), sized.length());
        long[] row = new long[sized.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = marks[i + 1] ? 1 : 0;
        }
        return new Lfsr(field, row);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (lfsr.field().order() != 2) {
            return Optional.empty();
        }
        StringJoiner taps = new StringJoiner(",", "{" + lfsr.degree() + ",{", "}}");
        for (int i = 0; i < lfsr.degree(); i++) {
            if (lfsr.coefficient(i) != 0) {
                taps.add(String.valueOf(i + 1));
            }
        }
        return Optional.of(taps.toString());
    }
}
