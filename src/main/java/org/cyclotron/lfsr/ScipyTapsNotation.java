package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.cyclotron.algebra.field.FiniteField;

/** The arguments of {@code scipy.signal.max_len_seq}: the number of bits, and taps beside cell 0. */
final class ScipyTapsNotation implements Notation {
    @Override
    public String id() {
        return "scipy-taps";
    }

    @Override
    public String label() {
        return "SciPy taps";
    }

    @Override
    public String convention() {
        return "(d, [k, …]) over GF(2): c0 = 1 and each c(k) = 1, 1 ≤ k < d; a list alone needs a length. "
                + "(5,[2]) is the row 1,0,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        SizedTaps sized = SizedTaps.parse(in);
        boolean[] marks = TapPositions.mark(in, sized.taps(), sized.length());
        if (sized.taps().size() == 0) {
            throw in.errorAt(-1, "at least one tap beside cell 0 is needed");
        }
        if (marks[sized.length()]) {
            throw in.errorAt(-1, "tap " + sized.length() + " is cell 0 again and would cancel it: taps are 1 to d - 1");
        }
        long[] row = new long[sized.length()];
        for (int k = 0; k < row.length; k++) {
            row[k] = k == 0 || marks[k] ? 1 : 0;
        }
        return new Lfsr(field, row);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (lfsr.field().order() != 2 || lfsr.isSingular() || TapPositions.count(lfsr) < 2) {
            return Optional.empty();
        }
        StringJoiner taps = new StringJoiner(",", "(" + lfsr.degree() + ",[", "])");
        for (int k = 1; k < lfsr.degree(); k++) {
            if (lfsr.coefficient(k) != 0) {
                taps.add(String.valueOf(k));
            }
        }
        return Optional.of(taps.toString());
    }
}
