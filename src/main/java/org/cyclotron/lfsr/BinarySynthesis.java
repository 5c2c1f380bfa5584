package org.cyclotron.lfsr;

import java.util.Arrays;

/**
 * The synthesis over GF(2), 64 terms a word. The terms are kept newest first, bit i of them s(n&minus;i), so that the
 * discrepancy is the parity of connection AND terms, and a correction one exclusive or of shifted words.
 */
final class BinarySynthesis implements RegisterSynthesis {
    private long[] newestFirst = new long[1];
    /** The connection polynomial so far, bit i its coefficient of x^i, and the one before the last change of length. */
    private long[] connection = {1};

    private long[] previous = {1};
    private int size;
    private int complexity;
    private int shift = 1;

    @Override
    public void add(long term) {
        take(term);
        if (discrepancy() == 0) {
            shift++;
        } else if (2 * complexity >= size) {
            connection = corrected();
            shift++;
        } else {
            long[] replaced = connection;
            connection = corrected();
            complexity = size - complexity;
            previous = replaced;
            shift = 1;
        }
    }

    private void take(long term) {
        if (size == newestFirst.length * Long.SIZE) {
            newestFirst = Arrays.copyOf(newestFirst, 2 * newestFirst.length);
        }
        for (int i = size / Long.SIZE; i > 0; i--) {
            newestFirst[i] = newestFirst[i] << 1 | newestFirst[i - 1] >>> Long.SIZE - 1;
        }
        newestFirst[0] = newestFirst[0] << 1 | term;
        size++;
    }

    private int discrepancy() {
        long sum = 0;
        for (int i = 0; i < Math.min(connection.length, newestFirst.length); i++) {
            sum ^= connection[i] & newestFirst[i];
        }
        return Long.bitCount(sum) & 1;
    }

    /** The connection polynomial plus the previous one times x^shift. */
    private long[] corrected() {
        int words = shift / Long.SIZE;
        int bits = shift % Long.SIZE;
        // No word more than the degree needs: else each correction would add one.
        int needed = (degree(previous) + shift) / Long.SIZE + 1;
        long[] corrected = Arrays.copyOf(connection, Math.max(connection.length, needed));
        for (int i = 0; i < previous.length; i++) {
            if (i + words < needed) {
                corrected[i + words] ^= previous[i] << bits;
            }
            if (bits > 0 && i + words + 1 < needed) {
                corrected[i + words + 1] ^= previous[i] >>> Long.SIZE - bits;
            }
        }
        return corrected;
    }

    private static int degree(long[] polynomial) {
        int last = polynomial.length - 1;
        while (last > 0 && polynomial[last] == 0) {
            last--;
        }
        return last * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(polynomial[last]);
    }

    @Override
    public int complexity() {
        return complexity;
    }

    @Override
    public long[] connection() {
        // Its degree is at most L: words beyond hold nothing.
        long[] coefficients = new long[complexity + 1];
        for (int i = 0; i <= complexity && i < connection.length * Long.SIZE; i++) {
            coefficients[i] = connection[i / Long.SIZE] >>> i % Long.SIZE & 1;
        }
        return coefficients;
    }
}
