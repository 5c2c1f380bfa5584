package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** A CRC generator in Koopman's hex form: the leading x^d written, the constant term 1 left out. */
final class CrcKoopmanNotation implements Notation {
    @Override
    public String id() {
        return "crc-koopman";
    }

    @Override
    public String label() {
        return "CRC, Koopman";
    }

    @Override
    public String convention() {
        return "Hex over GF(2), the constant 1 left out: bit i is c(i+1), and the highest bit, d-1, stands for x^d and tells the width. "
                + "0x83 is the row 1,1,1,0,0,0,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        BitCoefficients.Hex hex = BitCoefficients.Hex.parse(in);
        int width = hex.value().bitLength();
        if (width == 0) {
            throw in.errorAt(hex.place(), "0 has no leading bit for x^d");
        }
        in.requireLength(width);
        return BitCoefficients.register(field, hex.value().shiftLeft(1).setBit(0), width);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!BitCoefficients.canWrite(lfsr) || lfsr.isSingular()) {
            return Optional.empty();
        }
        BigInteger bits = BitCoefficients.bits(lfsr).setBit(lfsr.degree()).shiftRight(1);
        return Optional.of("0x" + bits.toString(16).toUpperCase(Locale.ROOT));
    }
}
