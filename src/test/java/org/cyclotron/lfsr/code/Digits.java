package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;

/** Elements as a Verilog cell holds them: digits to the base p, the lowest in the lowest bits. */
final class Digits {
    private Digits() {}

    /** The bits of a cell. */
    static int bits(FiniteField field) {
        return width(field) * field.degree();
    }

    /** The bits of a digit. */
    static int width(FiniteField field) {
        return 64 - Long.numberOfLeadingZeros(field.characteristic() - 1);
    }

    /** The element in a cell written as bits, the highest first. */
    static long element(FiniteField field, String bits) {
        int width = width(field);
        long element = 0;
        for (int k = 0; k < field.degree(); k++) {
            int from = k * width;
            element = element * field.characteristic() + Long.parseLong(bits.substring(from, from + width), 2);
        }
        return element;
    }
}
