package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** The characteristic polynomial over GF(2) as an integer, bit i = coefficient of x^i, the leading one included. */
final class IntegerNotation implements Notation {
    @Override
    public String id() {
        return "integer";
    }

    @Override
    public String label() {
        return "Integer, leading bit included";
    }

    @Override
    public String convention() {
        return "Decimal, 0x hex, 0o octal or 0b binary, over GF(2): bit i is c(i), and the highest bit stands for x^d. "
                + "19 = 0x13 is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        in.skipBlanks();
        int place = in.position();
        BigInteger value = in.number(radix(in));
        in.expectEnd();
        return polynomial(field, in, value, place);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!BitCoefficients.canWrite(lfsr)) {
            return Optional.empty();
        }
        BigInteger value = BitCoefficients.bits(lfsr).setBit(lfsr.degree());
        return Optional.of("0x" + value.toString(16).toUpperCase(Locale.ROOT));
    }

    private static int radix(NotationText in) throws NotationException {
        if (in.acceptPrefix('x')) {
            return 16;
        }
        if (in.acceptPrefix('o')) {
            return 8;
        }
        if (in.acceptPrefix('b')) {
            return 2;
        }
        int start = in.position();
        boolean leadingZero = in.peek() == '0';
        in.digits(10);
        if (leadingZero && in.position() > start + 1) {
            throw in.errorAt(start, "a leading 0 may mean octal: write 0o for octal, or drop the 0 for decimal");
        }
        in.moveTo(start);
        return 10;
    }

    /** The register whose characteristic polynomial has these bits. */
    static Lfsr polynomial(FiniteField field, NotationText in, BigInteger value, int place) throws NotationException {
        int length = value.bitLength() - 1;
        if (length < 1) {
            throw in.errorAt(place, "the number is less than 2, so it has no leading bit for x^d, d at least 1");
        }
        in.requireLength(length);
        return BitCoefficients.register(field, value, length);
    }
}
