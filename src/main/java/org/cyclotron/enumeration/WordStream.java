package org.cyclotron.enumeration;

import java.util.Arrays;
import org.cyclotron.lfsr.Lfsr;

/**
 * The output of a nonsingular register over GF(2), 64 symbols a word and 64 words a row.
 *
 * <p>Squaring is linear in characteristic 2, so &chi;(x)^(2^j) = &chi;(x^(2^j)) for coefficients in GF(2), and every output
 * obeys s(t + d&middot;2^j) = &Sigma; c_i s(t + i&middot;2^j): a block of 2^j symbols is the sum of those blocks before it whose
 * coefficient is 1. With rows of 2^12 symbols the row d places on is the XOR of as many rows as there are taps, element by
 * element, without any carry from one element to the next; the compiler turns that into vector instructions. The d rows in
 * hand form a ring in which the oldest is overwritten by the newest. The blocks at the start are made by doubling: d steps with
 * blocks of 1, 2, 4, … 32 symbols, then with words.
 *
 * <p>Source for the identity: R. Lidl, H. Niederreiter, Finite Fields, Theorem 1.46. Not thread safe.
 */
final class WordStream {
    /** Words in a row. */
    static final int ROW = 64;
    /** Symbols in a row. */
    static final int ROW_SYMBOLS = 64 * ROW;

    private final int degree;
    /** The i with c_i = 1, ascending from 0. */
    private final int[] taps;

    private final long[][] rows;
    private final long[] blocks;
    private int oldest;

    /**
     * A stream that has not started.
     *
     * @param lfsr a register over GF(2) with c0 = 1 and at most 63 cells
     */
    WordStream(Lfsr lfsr) {
        degree = lfsr.degree();
        taps = taps(lfsr);
        if (taps.length == 0 || taps[0] != 0 || degree > 63 || lfsr.field().order() != 2) {
            throw new IllegalArgumentException(
                    "a stream of words needs a register over GF(2) with c0 = 1, not " + lfsr);
        }
        rows = new long[degree][ROW + 1];
        blocks = new long[degree * ROW];
    }

    private static int[] taps(Lfsr lfsr) {
        int[] taps = new int[lfsr.degree()];
        int count = 0;
        for (int i = 0; i < taps.length; i++) {
            if (lfsr.coefficient(i) != 0) {
                taps[count++] = i;
            }
        }
        return Arrays.copyOf(taps, count);
    }

    /** Starts at a state: the next row begins with its first cell. */
    void start(long state) {
        for (int i = 0; i < degree; i++) {
            blocks[i] = state >>> i & 1;
        }
        for (int size = 1; size < 64; size *= 2) {
            extend(2 * degree);
            for (int i = 0; i < degree; i++) {
                blocks[i] = blocks[2 * i] | blocks[2 * i + 1] << size;
            }
        }
        extend(degree * ROW);
        for (int i = 0; i < degree; i++) {
            System.arraycopy(blocks, i * ROW, rows[i], 0, ROW);
        }
        oldest = 0;
    }

    /** Makes the blocks from the d-th on by the recurrence. */
    private void extend(int to) {
        for (int i = degree; i < to; i++) {
            long sum = 0;
            for (int tap : taps) {
                sum ^= blocks[i - degree + tap];
            }
            blocks[i] = sum;
        }
    }

    /** The row in front, and after its {@value #ROW} words the first one of the next row. Overwritten by {@link #advance}. */
    long[] row() {
        long[] row = rows[oldest];
        row[ROW] = row(degree > 1 ? 1 : 0)[0];
        return row;
    }

    private long[] row(int ahead) {
        int index = oldest + ahead;
        return rows[index < degree ? index : index - degree];
    }

    /** Makes the next row the one in front, and a new one at the end. */
    void advance() {
        long[] sum = rows[oldest];
        int next = 1;
        while (next < taps.length) {
            switch (taps.length - next) {
                case 1 -> add(sum, row(taps[next]));
                case 2 -> add(sum, row(taps[next]), row(taps[next + 1]));
                case 3 -> add(sum, row(taps[next]), row(taps[next + 1]), row(taps[next + 2]));
                default -> add(sum, row(taps[next]), row(taps[next + 1]), row(taps[next + 2]), row(taps[next + 3]));
            }
            next += 4;
        }
        oldest = oldest + 1 < degree ? oldest + 1 : 0;
    }

    private static void add(long[] sum, long[] a) {
        for (int i = 0; i < ROW; i++) {
            sum[i] ^= a[i];
        }
    }

    private static void add(long[] sum, long[] a, long[] b) {
        for (int i = 0; i < ROW; i++) {
            sum[i] ^= a[i] ^ b[i];
        }
    }

    private static void add(long[] sum, long[] a, long[] b, long[] c) {
        for (int i = 0; i < ROW; i++) {
            sum[i] ^= a[i] ^ b[i] ^ c[i];
        }
    }

    private static void add(long[] sum, long[] a, long[] b, long[] c, long[] e) {
        for (int i = 0; i < ROW; i++) {
            sum[i] ^= a[i] ^ b[i] ^ c[i] ^ e[i];
        }
    }
}
