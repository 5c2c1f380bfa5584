package org.cyclotron.algebra.polynomial;

import java.util.Arrays;

/**
 * Products and squares of bit-packed polynomials over GF(2), words lowest first.
 *
 * <p>Small products use the comb method with windows of four bits, four windows in a pass (López and Dahab,
 * High-speed software multiplication in F_2^m, INDOCRYPT 2000): 16 additions of the longer factor for each word of the
 * shorter. Larger ones are split
 * after Karatsuba. Squaring spreads the bits.
 */
final class BinaryMultiplication {
    /** The bits of even index. */
    static final long EVEN_BITS = 0x5555_5555_5555_5555L;

    /** Words of the shorter factor from which splitting pays. */
    private static final int KARATSUBA = 40;

    private BinaryMultiplication() {}

    /** The product, in a.length + b.length words. */
    static long[] multiply(long[] a, long[] b) {
        if (a.length > b.length) {
            return multiply(b, a);
        }
        int half = (b.length + 1) / 2;
        return a.length < KARATSUBA || a.length <= half ? comb(a, b) : karatsuba(a, b, half);
    }

    /** (a0 + a1 X)(b0 + b1 X) = low + ((a0 + a1)(b0 + b1) + low + high) X + high X^2, X = x^(64 half). */
    private static long[] karatsuba(long[] a, long[] b, int half) {
        long[] a0 = Arrays.copyOf(a, half);
        long[] a1 = Arrays.copyOfRange(a, half, a.length);
        long[] b0 = Arrays.copyOf(b, half);
        long[] b1 = Arrays.copyOfRange(b, half, b.length);
        long[] low = multiply(a0, b0);
        long[] high = multiply(a1, b1);
        addTo(a0, 0, a1);
        addTo(b0, 0, b1);
        long[] middle = multiply(a0, b0);
        addTo(middle, 0, low);
        addTo(middle, 0, high);
        long[] product = Arrays.copyOf(low, a.length + b.length);
        System.arraycopy(high, 0, product, 2 * half, high.length);
        // The middle part has leading zero words where the product has no room for them.
        addTo(product, half, Arrays.copyOf(middle, Math.min(middle.length, product.length - half)));
        return product;
    }

    private static void addTo(long[] sum, int offset, long[] term) {
        for (int i = 0; i < term.length; i++) {
            sum[offset + i] ^= term[i];
        }
    }

    private static long[] comb(long[] a, long[] b) {
        long[][] multiples = shiftedMultiples(b);
        long[] product = new long[a.length + b.length];
        for (int shift = 48; shift >= 0; shift -= 16) {
            for (int j = 0; j < a.length; j++) {
                int bits = (int) (a[j] >>> shift) & 0xFFFF;
                if (bits != 0) {
                    addFour(
                            product,
                            j,
                            multiples[bits & 15],
                            multiples[16 + (bits >> 4 & 15)],
                            multiples[32 + (bits >> 8 & 15)],
                            multiples[48 + (bits >> 12)],
                            b.length + 1);
                }
            }
            if (shift > 0) {
                shiftLeft(product, 16, product);
            }
        }
        return product;
    }

    /** Adds the first {@code length} words of four terms to sum[offset], … in one pass. */
    static void addFour(long[] sum, int offset, long[] first, long[] second, long[] third, long[] fourth, int length) {
        for (int i = 0; i < length; i++) {
            sum[offset + i] ^= first[i] ^ second[i] ^ third[i] ^ fourth[i];
        }
    }

    /** At 16 k + u the product of b, u and x^(4 k), k below 4, u below 16, one word longer than b. */
    private static long[][] shiftedMultiples(long[] b) {
        int length = b.length + 1;
        long[][] multiples = new long[64][length];
        System.arraycopy(b, 0, multiples[1], 0, b.length);
        for (int u = 2; u < 16; u += 2) {
            shiftLeft(multiples[u >> 1], 1, multiples[u]);
            for (int i = 0; i < length; i++) {
                multiples[u + 1][i] = multiples[u][i] ^ multiples[1][i];
            }
        }
        for (int row = 16; row < 64; row++) {
            shiftLeft(multiples[row - 16], 4, multiples[row]);
        }
        return multiples;
    }

    /** Shifts words by 1 to 63 bits into an array of at least the same length, which may be the same array. */
    static void shiftLeft(long[] words, int bits, long[] shifted) {
        for (int i = words.length - 1; i > 0; i--) {
            shifted[i] = words[i] << bits | words[i - 1] >>> -bits;
        }
        shifted[0] = words[0] << bits;
    }

    /** The square, in 2 a.length words. */
    static long[] square(long[] a) {
        long[] square = new long[2 * a.length];
        for (int i = 0; i < a.length; i++) {
            square[2 * i] = spread(a[i] & 0xFFFF_FFFFL);
            square[2 * i + 1] = spread(a[i] >>> 32);
        }
        return square;
    }

    /** Moves bit i of a 32-bit number to bit 2 i. */
    private static long spread(long bits) {
        long x = (bits | bits << 16) & 0x0000_FFFF_0000_FFFFL;
        x = (x | x << 8) & 0x00FF_00FF_00FF_00FFL;
        x = (x | x << 4) & 0x0F0F_0F0F_0F0F_0F0FL;
        x = (x | x << 2) & 0x3333_3333_3333_3333L;
        return (x | x << 1) & EVEN_BITS;
    }
}
