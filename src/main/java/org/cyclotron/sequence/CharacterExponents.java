package org.cyclotron.sequence;

import java.util.Arrays;

/**
 * The exponents Tr(s(t)) of a span under an additive character, in [0, p): a byte each where p is small. What
 * autocorrelation needs of the elements. Filled once, then read only.
 */
final class CharacterExponents {
    /** The largest p whose exponents fit a byte. */
    static final int LARGEST_SMALL = Byte.MAX_VALUE;

    private final long p;
    private final byte[] small;
    private final long[] large;
    private int size;

    CharacterExponents(long p, int length) {
        this.p = p;
        small = new byte[p <= LARGEST_SMALL ? length : 0];
        large = new long[p <= LARGEST_SMALL ? 0 : length];
    }

    void add(long exponent) {
        if (small.length > 0) {
            small[size++] = (byte) exponent;
        } else {
            large[size++] = exponent;
        }
    }

    int size() {
        return size;
    }

    long characteristic() {
        return p;
    }

    /** The real part of the character of the t-th element. */
    double real(int t) {
        return cosine(small.length > 0 ? small[t] : large[t]);
    }

    double imaginary(int t) {
        return sine(small.length > 0 ? small[t] : large[t]);
    }

    /**
     * &Sigma; &chi;(s(t+shift) &minus; s(t)) by definition. Where p is small the differences are counted, and only the
     * counts are weighed with roots of unity: where those of 1 … p&minus;1 are equal the sum is exactly an integer.
     *
     * @param around whether s(n+t) = s(t); else only pairs inside the span count
     * @return real and imaginary part
     */
    double[] sum(int shift, boolean around) {
        int pairs = around ? size : size - shift;
        if (small.length == 0) {
            return directly(shift, pairs);
        }
        long[] counts = new long[(int) p];
        int unwrapped = Math.min(pairs, size - shift);
        for (int t = 0; t < unwrapped; t++) {
            int difference = small[t + shift] - small[t];
            counts[difference < 0 ? difference + (int) p : difference]++;
        }
        for (int t = unwrapped; t < pairs; t++) {
            int difference = small[t + shift - size] - small[t];
            counts[difference < 0 ? difference + (int) p : difference]++;
        }
        return weighed(counts);
    }

    private double[] weighed(long[] counts) {
        // 1 + ζ + … + ζ^(p−1) = 0: what all of them have in common cancels.
        long common = Arrays.stream(counts, 1, counts.length).min().orElse(0);
        double re = counts[0] - common;
        double im = 0;
        for (int k = 1; k < counts.length; k++) {
            if (counts[k] != common) {
                re += (counts[k] - common) * cosine(k);
                im += (counts[k] - common) * sine(k);
            }
        }
        return new double[] {re, im};
    }

    private double[] directly(int shift, int pairs) {
        double re = 0;
        double im = 0;
        for (int t = 0; t < pairs; t++) {
            long difference = Math.floorMod(large[(t + shift) % size] - large[t], p);
            re += cosine(difference);
            im += sine(difference);
        }
        return new double[] {re, im};
    }

    private double cosine(long exponent) {
        return exponent == 0 ? 1 : 2 * exponent == p ? -1 : Math.cos(2 * Math.PI * exponent / p);
    }

    private double sine(long exponent) {
        return exponent == 0 || 2 * exponent == p ? 0 : Math.sin(2 * Math.PI * exponent / p);
    }
}
