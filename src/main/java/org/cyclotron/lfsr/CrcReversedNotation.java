package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** A CRC generator in the reversed hex form: the bits of the normal form flipped within the width. */
final class CrcReversedNotation implements Notation {
    @Override
    public String id() {
        return "crc-reversed";
    }

    @Override
    public String label() {
        return "CRC, reversed";
    }

    @Override
    public String convention() {
        return "Hex over GF(2), x^d left out, lowest power in the highest bit: bit i is c(d-1-i). The width is four bits a digit unless it is named. "
                + "0xE0 is the row 1,1,1,0,0,0,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        BitCoefficients.Hex hex = BitCoefficients.Hex.parse(in);
        int width = hex.width(in);
        return BitCoefficients.register(field, BitCoefficients.reversed(hex.value(), width), width);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!BitCoefficients.canWrite(lfsr)) {
            return Optional.empty();
        }
        int d = lfsr.degree();
        return Optional.of(BitCoefficients.hex(BitCoefficients.reversed(BitCoefficients.bits(lfsr), d), d));
    }
}
