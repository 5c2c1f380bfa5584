package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** The hex mask of a Galois register that shifts right, and Koopman's tables of registers: bit i = delay tap i + 1. */
final class GaloisMaskNotation implements Notation {
    @Override
    public String id() {
        return "galois-mask";
    }

    @Override
    public String label() {
        return "Galois mask, right shift";
    }

    @Override
    public String convention() {
        return "Hex, with or without 0x, over GF(2): bit i set means c(d-1-i) = 1. The length is named, as in \"8 bits 0x8E\", "
                + "else the highest bit is bit d-1. 4 bits 0x9 is the row 1,0,0,1.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        in.requireBinary(field);
        BitCoefficients.Hex hex = BitCoefficients.Hex.parse(in);
        int highest = hex.value().bitLength();
        if (in.length().isEmpty() && highest == 0) {
            throw in.errorAt(hex.place(), "a mask of 0 does not tell the length: name it, as in \"8 bits 0x0\"");
        }
        int width = in.length().orElse(highest);
        if (highest > width) {
            throw in.errorAt(hex.place(), "the mask has " + highest + " bits, more than the length " + width);
        }
        return BitCoefficients.register(field, BitCoefficients.reversed(hex.value(), width), width);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!BitCoefficients.canWrite(lfsr)) {
            return Optional.empty();
        }
        int d = lfsr.degree();
        String mask = BitCoefficients.hex(BitCoefficients.reversed(BitCoefficients.bits(lfsr), d), d);
        return Optional.of(mask.contains("bits") ? mask : d + " bits " + mask);
    }
}
