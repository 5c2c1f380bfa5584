package org.cyclotron.algebra.field;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The prime field GF(p), p &le; 2^53: integers modulo p.
 *
 * <p>A product that fits in 63 bits is reduced with one 64-bit division; a larger one digit by digit, exactly.
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

    /** a·b mod p for p ≤ 2^53: Horner's rule on the digits of b to the base 2^10 when the product exceeds 63 bits. */
    private long multiplyWide(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high == 0 && low >= 0) {
            return low % p;
        }
        // Ten bits at a time: an element below 2^53 shifted by ten stays below 2^63.
        long result = 0;
        for (int shift = 50; shift >= 0; shift -= 10) {
            result = ((result << 10) % p + (a * ((b >>> shift) & 1023)) % p) % p;
        }
        return result;
    }

    @Override
    public long inverse(long a) {
        if (a == 0) {
            throw new ArithmeticException("0 has no inverse in " + name());
        }
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
