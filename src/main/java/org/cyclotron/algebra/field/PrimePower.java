package org.cyclotron.algebra.field;

import java.math.BigInteger;

/**
 * A prime power p^n that fits in a long: the possible numbers of elements of a finite field.
 *
 * @param prime the prime p
 * @param exponent n, at least 1
 */
public record PrimePower(long prime, int exponent) {
    /**
     * Checks that the first is prime.
     *
     * @throws IllegalArgumentException when it is not, the exponent is not positive, or p^n exceeds 63 bits
     */
    public PrimePower {
        if (!isPrime(prime)) {
            throw new IllegalArgumentException(prime + " is not prime");
        }
        if (exponent < 1) {
            throw new IllegalArgumentException("the exponent of a prime power is at least 1, not " + exponent);
        }
        if (BigInteger.valueOf(prime).pow(Math.min(exponent, Long.SIZE)).bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(prime + "^" + exponent + " does not fit in 63 bits");
        }
    }

    /**
     * The prime power with this value. Tries every exponent, largest first.
     *
     * @throws IllegalArgumentException when the number is not a prime power
     */
    public static PrimePower of(long value) {
        if (value >= 2) {
            for (int n = Long.SIZE - 1 - Long.numberOfLeadingZeros(value); n >= 1; n--) {
                long root = n == 1 ? value : nearestRoot(value, n);
                if (isPower(root, n, value) && isPrime(root)) {
                    return new PrimePower(root, n);
                }
            }
        }
        throw new IllegalArgumentException(value + " is not a prime power");
    }

    /** p^n. */
    public long value() {
        return BigInteger.valueOf(prime).pow(exponent).longValueExact();
    }

    /** The integer nearest to the n-th root, n at least 2: exact where the root is an integer, being below 2^32. */
    private static long nearestRoot(long value, int n) {
        return Math.round(Math.pow((double) value, 1.0 / n));
    }

    private static boolean isPower(long root, int n, long value) {
        return BigInteger.valueOf(root).pow(n).equals(BigInteger.valueOf(value));
    }

    private static boolean isPrime(long n) {
        // Baillie–PSW, which this includes, has no counterexample below 2^64.
        return n >= 2 && BigInteger.valueOf(n).isProbablePrime(100);
    }

    @Override
    public String toString() {
        return exponent == 1 ? Long.toString(prime) : prime + "^" + exponent;
    }
}
