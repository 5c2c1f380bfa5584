package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/** Delay taps of a table for XNOR feedback. With an even number of taps the complemented output obeys the same recurrence. */
final class XnorTapsNotation implements Notation {
    @Override
    public String id() {
        return "xnor-taps";
    }

    @Override
    public String label() {
        return "XNOR taps, 1 = newest";
    }

    @Override
    public String convention() {
        return "As delay taps, with XNOR for XOR, over GF(2). With an even number of taps the complemented output obeys the row, "
                + "and the state that locks up is all ones. An odd number of taps is refused: such a register is affine. 4,3 is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        NumberList taps = NumberList.parse(in);
        in.expectEnd();
        Lfsr lfsr = TapPositions.delays(field, in, taps);
        if (taps.size() == 0 || taps.size() % 2 != 0) {
            throw in.errorAt(
                    -1,
                    "XNOR of " + taps.size() + " taps, not an even number of them, is affine: (x + 1)χ with χ = "
                            + shown(lfsr.characteristicPolynomial())
                            + " annihilates the output and all ones does not lock up, so it is not converted");
        }
        return lfsr;
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        long taps = TapPositions.count(lfsr);
        boolean expressible = lfsr.field().order() == 2 && taps > 0 && taps % 2 == 0;
        return expressible ? Optional.of(TapPositions.formatDelays(lfsr)) : Optional.empty();
    }

    private static String shown(Polynomial polynomial) {
        return polynomial.degree() <= 64 ? polynomial.toString() : "that of the taps read for XOR";
    }
}
