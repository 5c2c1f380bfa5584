package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** A CRC generator in the normal hex form, the leading x^d left out: bit i = coefficient of x^i. */
final class CrcNormalNotation implements Notation {
    @Override
    public String id() {
        return "crc-normal";
    }

    @Override
    public String label() {
        return "CRC, normal";
    }

    @Override
    public String convention() {
        return "Hex over GF(2), x^d left out: bit i is c(i). The width is four bits a digit unless it is named, as in \"5 bits 0x05\". "
                + "0x07 is the row 1,1,1,0,0,0,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        BitCoefficients.Hex hex = BitCoefficients.Hex.parse(in);
        return BitCoefficients.register(field, hex.value(), hex.width(in));
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        return BitCoefficients.canWrite(lfsr)
                ? Optional.of(BitCoefficients.hex(BitCoefficients.bits(lfsr), lfsr.degree()))
                : Optional.empty();
    }
}
