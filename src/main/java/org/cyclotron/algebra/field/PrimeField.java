package org.cyclotron.algebra.field;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The prime field GF(p), p &le; 2^53: integers modulo p.
 *
 * <p>A product that fits in 63 bits is reduced with one 64-bit division; a larger one exactly too,
 * from a quotient in floating point.
 */
public final class PrimeField implements FiniteField {
    /** Below this modulus a product of two elements fits in 63 bits. */
    private static final long SMALL = 3_037_000_500L;

    private final long p;

    /**
     * The field with p elements.
     *
     * @throws IllegalArgumentException when p is not prime or exceeds {@link FiniteField#MAXIMUM_ORDER}
     */
    public PrimeField(long p) {
        if (p < 2 || p > MAXIMUM_ORDER) {
            throw new IllegalArgumentException("The order of a prime field must lie in [2, 2^53], not " + p);
        }
        // Below 2^64 the Baillie–PSW test inside BigInteger has no known composite that passes; the extra rounds are
        // cheap.
        if (!BigInteger.valueOf(p).isProbablePrime(100)) {
            throw new IllegalArgumentException(p + " is not prime");
        }
        this.p = p;
    }

    @Override
    public long order() {
        return p;
    }

    @Override
    public long characteristic() {
        return p;
    }

    @Override
    public int degree() {
        return 1;
    }

    @Override
    public long @Nullable [] modulus() {
        return null;
    }

    @Override
    public @Nullable ModulusSource modulusSource() {
        return null;
    }

    @Override
    public long add(long a, long b) {
        long sum = a + b;
        return sum >= p ? sum - p : sum;
    }

    @Override
    public long subtract(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + p : difference;
    }

    @Override
    public long negate(long a) {
        return a == 0 ? 0 : p - a;
    }

    @Override
    public long multiply(long a, long b) {
        return p < SMALL ? a * b % p : multiplyWide(a, b);
    }

    /**
     * a·b mod p for p ≤ 2^53, from a quotient in floating point: it is rounded twice by 2^−53 of at most 2^53 and then
     * truncated, so that it is off by at most 3 and the remainder, taken modulo 2^64, by a few times p &lt; 2^56.
     */
    private long multiplyWide(long a, long b) {
        long quotient = (long) ((double) a * b / p);
        long remainder = a * b - quotient * p;
        while (remainder < 0) {
            remainder += p;
        }
        while (remainder >= p) {
            remainder -= p;
        }
        return remainder;
    }

    @Override
    public long inverse(long a) {
        if (a == 0) {
            throw new ArithmeticException("0 has no inverse in " + name());
        }
        return inverse(a, p);
    }

    /** The inverse of a modulo the prime p, 0 &lt; a &lt; p. Extended Euclidean algorithm. */
    static long inverse(long a, long p) {
        long r0 = p;
        long r1 = a;
        long t0 = 0;
        long t1 = 1;
        while (r1 != 0) {
            long quotient = r0 / r1;
            long r2 = r0 - quotient * r1;
            r0 = r1;
            r1 = r2;
            long t2 = t0 - quotient * t1;
            t0 = t1;
            t1 = t2;
        }
        return t0 < 0 ? t0 + p : t0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrimeField field && field.p == p;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(p);
    }

    @Override
    public String toString() {
        return name();
    }
}
