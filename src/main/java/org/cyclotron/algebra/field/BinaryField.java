package org.cyclotron.algebra.field;

/**
 * GF(2^n), 2 &le; n &le; 53: an element is a word of coefficient bits, a sum an exclusive or, a product a carry-less
 * product of words followed by reduction, eight bits at a time, by tables of 2 KiB each.
 *
 * <p>The carry-less product comes from integer products of words in which only every fourth bit is used: at most
 * fourteen such bits meet in one place, so that their sum never carries into the next used bit (T. Pornin, BearSSL,
 * {@code ghash_ctmul64}).
 */
final class BinaryField extends ExtensionField {
    private static final long BITS_0 = 0x1111_1111_1111_1111L;
    private static final long BITS_1 = BITS_0 << 1;
    private static final long BITS_2 = BITS_0 << 2;
    private static final long BITS_3 = BITS_0 << 3;

    private final int n;
    private final long mask;
    /** The modulus as bits, the leading one included. */
    private final long modulusBits;
    /** At 256·k + v, the remainder of v·x^(n+8k): for the bytes of the upper part of a product, of n − 1 bits. */
    private final long[] remainders;

    BinaryField(PrimePower size, long[] modulus, ModulusSource source) {
        super(size, modulus, source);
        this.n = size.exponent();
        this.mask = (1L << n) - 1;
        long bits = 0;
        for (int i = 0; i <= n; i++) {
            bits |= modulus[i] << i;
        }
        this.modulusBits = bits;
        this.remainders = remainders(n, bits);
    }

    private static long[] remainders(int n, long modulus) {
        int bytes = (n - 1 + 7) / 8;
        long[] table = new long[bytes << 8];
        long power = modulus ^ 1L << n;
        for (int i = 0; i < 8 * bytes; i++) {
            int start = i >>> 3 << 8;
            int bit = 1 << (i & 7);
            for (int value = 0; value < bit; value++) {
                table[start + bit + value] = table[start + value] ^ power;
            }
            power <<= 1;
            if ((power >>> n) != 0) {
                power ^= modulus;
            }
        }
        return table;
    }

    @Override
    public long add(long a, long b) {
        return a ^ b;
    }

    @Override
    public long subtract(long a, long b) {
        return a ^ b;
    }

    @Override
    public long negate(long a) {
        return a;
    }

    @Override
    public long multiply(long a, long b) {
        long low = lowProduct(a, b);
        // Up to n = 32 the product has at most 63 bits.
        long upper = n <= 32 ? low >>> n : highProduct(a, b) << (64 - n) | low >>> n;
        long result = low & mask;
        for (int start = 0; upper != 0; start += 256) {
            result ^= remainders[start + (int) (upper & 255)];
            upper >>>= 8;
        }
        return result;
    }

    /** Bits 0 to 63 of the carry-less product. */
    private static long lowProduct(long a, long b) {
        long a0 = a & BITS_0;
        long a1 = a & BITS_1;
        long a2 = a & BITS_2;
        long a3 = a & BITS_3;
        long b0 = b & BITS_0;
        long b1 = b & BITS_1;
        long b2 = b & BITS_2;
        long b3 = b & BITS_3;
        return ((a0 * b0 ^ a1 * b3 ^ a2 * b2 ^ a3 * b1) & BITS_0)
                | ((a0 * b1 ^ a1 * b0 ^ a2 * b3 ^ a3 * b2) & BITS_1)
                | ((a0 * b2 ^ a1 * b1 ^ a2 * b0 ^ a3 * b3) & BITS_2)
                | ((a0 * b3 ^ a1 * b2 ^ a2 * b1 ^ a3 * b0) & BITS_3);
    }

    /** Bits 64 to 127 of the carry-less product of words of at most 53 bits. */
    private static long highProduct(long a, long b) {
        long a0 = a & BITS_0;
        long a1 = a & BITS_1;
        long a2 = a & BITS_2;
        long a3 = a & BITS_3;
        long b0 = b & BITS_0;
        long b1 = b & BITS_1;
        long b2 = b & BITS_2;
        long b3 = b & BITS_3;
        return ((high(a0, b0) ^ high(a1, b3) ^ high(a2, b2) ^ high(a3, b1)) & BITS_0)
                | ((high(a0, b1) ^ high(a1, b0) ^ high(a2, b3) ^ high(a3, b2)) & BITS_1)
                | ((high(a0, b2) ^ high(a1, b1) ^ high(a2, b0) ^ high(a3, b3)) & BITS_2)
                | ((high(a0, b3) ^ high(a1, b2) ^ high(a2, b1) ^ high(a3, b0)) & BITS_3);
    }

    private static long high(long a, long b) {
        return Math.multiplyHigh(a, b);
    }

    /** Extended Euclidean algorithm on words (Hankerson, Menezes, Vanstone, Guide to ECC, Algorithm 2.48). */
    @Override
    public long inverse(long a) {
        if (a == 0) {
            throw noInverse();
        }
        long u = a;
        long v = modulusBits;
        long g1 = 1;
        long g2 = 0;
        while (u != 1) {
            int shift = Long.numberOfLeadingZeros(v) - Long.numberOfLeadingZeros(u);
            if (shift < 0) {
                long swap = u;
                u = v;
                v = swap;
                swap = g1;
                g1 = g2;
                g2 = swap;
                shift = -shift;
            }
            u ^= v << shift;
            g1 ^= g2 << shift;
        }
        return g1;
    }
}
