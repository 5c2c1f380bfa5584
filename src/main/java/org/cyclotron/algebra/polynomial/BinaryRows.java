package org.cyclotron.algebra.polynomial;

import org.cyclotron.algebra.field.FiniteField;

/**
 * Rows over GF(2^n), 2 &le; n &le; {@value #LARGEST_DEGREE}, with delayed reduction: a sum is a carry-less product that is not
 * reduced modulo the modulus of the field yet, so that a loop over a row is one shift and one exclusive or, which the compiler
 * does for several coefficients at a time.
 *
 * <p>Sums never grow beyond 2n &minus; 1 bits: carry-less sums carry nothing.
 */
final class BinaryRows implements RowArithmetic {
    /** Up to here shifting by each bit of the factor takes less time than products by tables: six tenths of it over GF(4). */
    static final int LARGEST_DEGREE = 3;

    private final int degree;
    /** The modulus as bits, the leading one included. */
    private final long modulus;

    BinaryRows(FiniteField field) {
        degree = field.degree();
        // All but the leading bit are the residue of x^n.
        modulus = 1L << degree | field.multiply(1L << (degree - 1), 2);
    }

    @Override
    public void addMultiple(long[] sums, int offset, long factor, long[] row, int from, int to) {
        long bits = factor;
        while (Long.bitCount(bits) > 1) {
            int first = Long.numberOfTrailingZeros(bits);
            bits &= bits - 1;
            int second = Long.numberOfTrailingZeros(bits);
            bits &= bits - 1;
            addShifted(sums, offset, first, second, row, from, to);
        }
        if (bits != 0) {
            addShifted(sums, offset, Long.numberOfTrailingZeros(bits), row, from, to);
        }
    }

    private static void addShifted(long[] sums, int offset, int shift, long[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[offset + i] ^= row[i] << shift;
        }
    }

    /** Two at once, since what takes the time is reading and writing the sums. */
    private static void addShifted(long[] sums, int offset, int first, int second, long[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[offset + i] ^= row[i] << first ^ row[i] << second;
        }
    }

    /** Bit after bit from the highest that a sum may have, without asking which are set. */
    @Override
    public long settle(long sum) {
        long rest = sum;
        for (int excess = degree - 2; excess >= 0; excess--) {
            rest ^= modulus << excess & -(rest >>> (degree + excess) & 1);
        }
        return rest;
    }
}
