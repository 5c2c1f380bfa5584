package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;

/**
 * Return maps over GF(2): points are words of bits, the map is the sum of b and two table entries, one for each half of the
 * bits. Products with x^n are sums of its multiples by powers of x, kept as long as the length stays the same.
 */
final class BinarySectionFibres extends SectionFibres {
    /** A power of two: many short cycles in a row are told together. */
    private static final int WORDS_A_POLL = 1 << 12;

    private final int lowBits;
    private final int[] low;
    private final int[] high;
    /** The residues of the states 1, 2, 4, … of the base. */
    private final long[] residues;
    /** Those times x^n &minus; 1, modulo &chi;. */
    private final long[] shifts;

    private final long baseBits;
    private long preparedLength = -1;
    private int b;

    BinarySectionFibres(SectionSplit split, Cancellation cancellation) {
        super(split, cancellation);
        lowBits = (fibre.degree() + 1) / 2;
        low = new int[1 << lowBits];
        high = new int[points >>> lowBits];
        residues = new long[base.degree()];
        for (int i = 0; i < residues.length; i++) {
            residues[i] = bits(Polynomial.of(field, residue(1L << i)));
        }
        shifts = new long[base.degree()];
        baseBits = bits(base);
    }

    private static long bits(Polynomial polynomial) {
        long bits = 0;
        for (int i = 0; i <= polynomial.degree(); i++) {
            bits |= polynomial.coefficient(i) << i;
        }
        return bits;
    }

    @Override
    void prepare(long length, long state) {
        if (length != preparedLength) {
            Polynomial power = Polynomial.x(field).powerMod(BigInteger.valueOf(length), characteristic);
            long[] columns = new long[base.degree()];
            multiples(
                    bits(power.subtract(Polynomial.one(field))),
                    bits(characteristic),
                    characteristic.degree(),
                    columns);
            for (int i = 0; i < shifts.length; i++) {
                shifts[i] = sum(columns, residues[i]);
            }
            columns = new long[fibre.degree()];
            multiples(bits(power.mod(fibre)), bits(fibre), fibre.degree(), columns);
            tabulate(columns);
            preparedLength = length;
        }
        b = divideByBase(sum(shifts, state), length);
    }

    /** The sum of the columns whose bit is set. */
    private static long sum(long[] columns, long bits) {
        long sum = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            sum ^= columns[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** The products of a residue with 1, x, x^2, … */
    private static void multiples(long residue, long modulus, int degree, long[] products) {
        long product = residue;
        for (int i = 0; i < products.length; i++) {
            products[i] = product;
            product <<= 1;
            if ((product >>> degree & 1) != 0) {
                product ^= modulus;
            }
        }
    }

    private void tabulate(long[] columns) {
        for (int i = 0; i < columns.length; i++) {
            int[] table = i < lowBits ? low : high;
            int known = 1 << (i < lowBits ? i : i - lowBits);
            for (int u = 0; u < known; u++) {
                table[known + u] = table[u] ^ (int) columns[i];
            }
        }
    }

    private int divideByBase(long dividend, long length) {
        long rest = dividend;
        int quotient = 0;
        int degree = base.degree();
        for (int shift = fibre.degree() - 1; shift >= 0; shift--) {
            if ((rest >>> (degree + shift) & 1) != 0) {
                rest ^= baseBits << shift;
                quotient |= 1 << shift;
            }
        }
        if (rest != 0) {
            throw notASection(length);
        }
        return quotient;
    }

    /** The tables in local variables, so that the loop stays in registers. */
    @Override
    void walkPoints(long[] marked) {
        int[] lows = low;
        int[] highs = high;
        int mask = lows.length - 1;
        int bits = lowBits;
        int sum = b;
        int most = points;
        long bitsOfAWord = most < 64 ? (1L << most) - 1 : -1;
        int period = 0;
        long count = 0;
        int through = 0;
        for (int word = 0; word < marked.length; word++) {
            if ((word & WORDS_A_POLL - 1) == 0) {
                poll();
            }
            long clear = ~marked[word] & bitsOfAWord;
            while (clear != 0) {
                int start = (word << 6) + Long.numberOfTrailingZeros(clear);
                int point = lows[start & mask] ^ highs[start >>> bits] ^ sum;
                int steps = 1;
                // A fixed point needs no mark: nothing else leads to it.
                while (point != start && steps <= most) {
                    marked[point >>> 6] |= 1L << point;
                    point = lows[point & mask] ^ highs[point >>> bits] ^ sum;
                    steps++;
                    if ((steps & STEPS_A_POLL - 1) == 0) {
                        poll();
                    }
                }
                if (steps != period) {
                    found(period, count, through);
                    period = steps;
                    count = 0;
                    through = start;
                }
                count++;
                long later = clear & clear - 1;
                clear = steps == 1 ? later : later & ~marked[word];
            }
        }
        found(period, count, through);
    }
}
