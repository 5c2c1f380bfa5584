package org.cyclotron.lfsr;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** A string of tap bits, leftmost = newest cell: CrypTool and JCrypTool. */
final class TapBitsNotation implements Notation {
    @Override
    public String id() {
        return "tap-bits";
    }

    @Override
    public String label() {
        return "Tap bits, newest first";
    }

    @Override
    public String convention() {
        return "One digit 0 or 1 a cell, c(d-1) … c0, the newest cell first; the number of digits is the length. "
                + "0011 over GF(2) is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        int size = 0;
        BitSet taps = new BitSet();
        while (!in.atEnd()) {
            char c = in.peek();
            if (c != '0' && c != '1') {
                throw in.unexpected("0 or 1");
            }
            if (size == Notations.MAXIMUM_DEGREE) {
                throw in.error("a register has between 1 and " + Notations.MAXIMUM_DEGREE + " cells");
            }
            taps.set(size++, c == '1');
            in.moveTo(in.position() + 1);
        }
        in.requireLength(size);
        long[] row = new long[size];
        for (int i = 0; i < size; i++) {
            row[i] = taps.get(size - 1 - i) ? 1 : 0;
        }
        return new Lfsr(field, row);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (!TapPositions.areZeroOrOne(lfsr)) {
            return Optional.empty();
        }
        StringBuilder bits = new StringBuilder(lfsr.degree());
        for (int i = lfsr.degree() - 1; i >= 0; i--) {
            bits.append(lfsr.coefficient(i));
        }
        return Optional.of(bits.toString());
    }
}
