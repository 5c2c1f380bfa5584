package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** The characteristic polynomial over GF(2) as an octal number, leading bit included: Peterson and Weldon. */
final class OctalNotation implements Notation {
    @Override
    public String id() {
        return "octal";
    }

    @Override
    public String label() {
        return "Octal (Peterson–Weldon)";
    }

    @Override
    public String convention() {
        return "Octal digits over GF(2): bit i is c(i), and the highest bit stands for x^d. "
                + "45 is the row 1,0,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        in.acceptPrefix('o');
        in.skipBlanks();
        int place = in.position();
        BigInteger value = in.number(8);
        in.expectEnd();
        return IntegerNotation.polynomial(field, in, value, place);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!BitCoefficients.canWrite(lfsr)) {
            return Optional.empty();
        }
        return Optional.of(BitCoefficients.bits(lfsr).setBit(lfsr.degree()).toString(8));
    }
}
