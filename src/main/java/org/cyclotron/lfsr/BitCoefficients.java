package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/** Rows over GF(2) as the bits of an integer, bit i = c_i, and the hex texts of such integers. */
final class BitCoefficients {
    /** The largest register written as one number: the number is read back in a few tens of milliseconds. */
    private static final int LARGEST_WRITTEN = 100_000;

    private BitCoefficients() {}

    /** Whether a register is written as a number: over GF(2), and not too long to be read back. */
    static boolean canWrite(Lfsr lfsr) {
        return lfsr.field().order() == 2 && lfsr.degree() <= LARGEST_WRITTEN;
    }

    /** The register of this many cells with c_i = bit i. */
    static Lfsr register(FiniteField field, BigInteger bits, int length) {
        long[] row = new long[length];
        for (int i = 0; i < length; i++) {
            row[i] = bits.testBit(i) ? 1 : 0;
        }
        return new Lfsr(field, row);
    }

    /** The integer whose bit i is c_i. Linear time. */
    static BigInteger bits(Lfsr lfsr) {
        byte[] bytes = new byte[lfsr.degree() / 8 + 1];
        for (int i = 0; i < lfsr.degree(); i++) {
            if (lfsr.coefficient(i) != 0) {
                bytes[bytes.length - 1 - i / 8] |= (byte) (1 << (i % 8));
            }
        }
        return new BigInteger(1, bytes);
    }

    /** The lowest bits of an integer in reverse order. */
    static BigInteger reversed(BigInteger bits, int width) {
        byte[] bytes = new byte[width / 8 + 1];
        for (int i = 0; i < width; i++) {
            if (bits.testBit(width - 1 - i)) {
                bytes[bytes.length - 1 - i / 8] |= (byte) (1 << (i % 8));
            }
        }
        return new BigInteger(1, bytes);
    }

    /**
     * A number read in hex, with or without 0x.
     *
     * @param place the place of its first digit
     * @param digits how many digits were written, leading zeros included
     */
    record Hex(BigInteger value, int place, int digits) {
        static Hex parse(NotationText in) throws NotationException {
            in.acceptPrefix('x');
            in.skipBlanks();
            int place = in.position();
            BigInteger value = in.number(16);
            int digits = in.position() - place;
            in.expectEnd();
            return new Hex(value, place, digits);
        }

        /** The width in bits: the length given, else four bits a digit. Refuses a value that does not fit. */
        int width(NotationText in) throws NotationException {
            OptionalInt given = in.length();
            int width = given.orElse((int) Math.min(4L * digits, Integer.MAX_VALUE));
            if (width > Notations.MAXIMUM_DEGREE) {
                throw in.errorAt(place, "a register has between 1 and " + Notations.MAXIMUM_DEGREE + " cells");
            }
            if (value.bitLength() > width) {
                throw in.errorAt(place, "the number has " + value.bitLength() + " bits, more than the width " + width);
            }
            return width;
        }
    }

    /** A hex text with leading zeros up to the width, and the width in front where hex digits do not tell it. */
    static String hex(BigInteger bits, int width) {
        String digits = bits.toString(16).toUpperCase(Locale.ROOT);
        int wanted = (width + 3) / 4;
        String text = "0x" + "0".repeat(wanted - digits.length()) + digits;
        return width % 4 == 0 ? text : width + " bits " + text;
    }
}
