package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Arithmetic modulo an odd number n &gt; 1 on residues in Montgomery form: x is held as x&middot;2^(64w) mod n in w
 * words, lowest first. The top bit of the top word stays free, so that sums need no carry word.
 *
 * <p>A product costs 2w&sup2; word multiplications and no division. Residues are plain arrays, results are written to
 * the first argument, which may be one of the operands. Holds scratch space: one instance per thread.
 *
 * <p>Source: Montgomery, Math. Comp. 44 (1985), 519&ndash;521, in the coarsely integrated form of Ko&ccedil;, Acar and
 * Kaliski, IEEE Micro 16 (1996), 26&ndash;33.
 */
final class MontgomeryModulus {
    private final BigInteger modulus;
    private final long[] words;
    private final long negatedInverse;
    private final long[] product;
    private final long[] one;

    /** @throws ArithmeticException when n is even or less than 3 */
    MontgomeryModulus(BigInteger n) {
        if (!n.testBit(0) || n.bitLength() < 2) {
            throw new ArithmeticException("a Montgomery modulus is odd and at least 3, not " + n);
        }
        modulus = n;
        words = toWords(n, n.bitLength() / Long.SIZE + 1);
        negatedInverse = -inverseModuloWord(words[0]);
        product = new long[words.length + 1];
        one = fromInteger(BigInteger.ONE);
    }

    BigInteger modulus() {
        return modulus;
    }

    /** Word multiplications in one modular product: the unit in which a search is budgeted. */
    long cost() {
        return 2L * words.length * words.length;
    }

    /** The residue of an integer of any sign. */
    long[] fromInteger(BigInteger x) {
        return toWords(x.shiftLeft(Long.SIZE * words.length).mod(modulus), words.length);
    }

    long[] fromInteger(long x) {
        return fromInteger(BigInteger.valueOf(x));
    }

    /** A fresh residue 0. */
    long[] zero() {
        return new long[words.length];
    }

    /** A fresh residue 1. */
    long[] one() {
        return one.clone();
    }

    /** The integer in [0, n) that a residue stands for. */
    BigInteger toInteger(long[] a) {
        long[] plain = new long[words.length];
        long[] unit = new long[words.length];
        unit[0] = 1;
        multiply(plain, a, unit);
        return fromWords(plain);
    }

    /** gcd(a, n). The power of two in the Montgomery form does not change it. */
    BigInteger gcd(long[] a) {
        return fromWords(a).gcd(modulus);
    }

    static boolean isZero(long[] a) {
        for (long word : a) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isOne(long[] a) {
        return Arrays.equals(a, one);
    }

    void multiply(long[] result, long[] a, long[] b) {
        Arrays.fill(product, 0);
        int w = words.length;
        for (int i = 0; i < w; i++) {
            product[w] += addProduct(a, b[i]);
            reduceOneWord();
        }
        System.arraycopy(product, 0, result, 0, w);
        subtractModulusOnce(result);
    }

    void square(long[] result, long[] a) {
        multiply(result, a, a);
    }

    void add(long[] result, long[] a, long[] b) {
        long carry = 0;
        for (int i = 0; i < words.length; i++) {
            long sum = a[i] + b[i];
            long total = sum + carry;
            carry = carryOf(a[i], sum) + carryOf(sum, total);
            result[i] = total;
        }
        subtractModulusOnce(result);
    }

    void subtract(long[] result, long[] a, long[] b) {
        if (difference(result, a, b) != 0) {
            long carry = 0;
            for (int i = 0; i < words.length; i++) {
                long sum = result[i] + words[i];
                long total = sum + carry;
                carry = carryOf(result[i], sum) + carryOf(sum, total);
                result[i] = total;
            }
        }
    }

    /** product += a·factor over the low w words; the carry out of them. */
    private long addProduct(long[] a, long factor) {
        long carry = 0;
        for (int j = 0; j < words.length; j++) {
            long low = a[j] * factor;
            long high = Math.unsignedMultiplyHigh(a[j], factor);
            long sum = low + product[j];
            long total = sum + carry;
            carry = high + carryOf(low, sum) + carryOf(sum, total);
            product[j] = total;
        }
        return carry;
    }

    /** Adds the multiple of n that clears the lowest word, and drops that word. */
    private void reduceOneWord() {
        int w = words.length;
        long factor = product[0] * negatedInverse;
        long carry = Math.unsignedMultiplyHigh(factor, words[0]) + (product[0] != 0 ? 1 : 0);
        for (int j = 1; j < w; j++) {
            long low = factor * words[j];
            long high = Math.unsignedMultiplyHigh(factor, words[j]);
            long sum = low + product[j];
            long total = sum + carry;
            carry = high + carryOf(low, sum) + carryOf(sum, total);
            product[j - 1] = total;
        }
        long top = product[w] + carry;
        product[w - 1] = top;
        product[w] = carryOf(product[w], top);
    }

    private void subtractModulusOnce(long[] a) {
        for (int i = words.length - 1; i >= 0; i--) {
            int comparison = Long.compareUnsigned(a[i], words[i]);
            if (comparison < 0) {
                return;
            }
            if (comparison > 0) {
                break;
            }
        }
        difference(a, a, words);
    }

    /** result = a − b modulo 2^(64w); the borrow. */
    private static long difference(long[] result, long[] a, long[] b) {
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            long first = a[i] - b[i];
            long second = first - borrow;
            // A borrow of a - b = d is the carry of d + b = a.
            borrow = carryOf(first, a[i]) + carryOf(second, first);
            result[i] = second;
        }
        return borrow;
    }

    /** The carry out of a sum of two words, one of which was a. */
    private static long carryOf(long a, long sum) {
        return Long.compareUnsigned(sum, a) < 0 ? 1 : 0;
    }

    /** Newton's iteration doubles the correct bits: 3, 6, 12, 24, 48, 96. */
    private static long inverseModuloWord(long odd) {
        long inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    private static long[] toWords(BigInteger x, int count) {
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            result[i] = x.shiftRight(Long.SIZE * i).longValue();
        }
        return result;
    }

    private static BigInteger fromWords(long[] a) {
        byte[] bytes = new byte[Long.BYTES * a.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[bytes.length - 1 - i] = (byte) (a[i / Long.BYTES] >>> (Byte.SIZE * (i % Long.BYTES)));
        }
        return new BigInteger(1, bytes);
    }
}
