package org.cyclotron.algebra.field;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A finite field GF(q), q = p^n &le; 2^53. Elements are longs in [0, q); 0 and 1 are the neutral elements.
 *
 * <p>In GF(p^n) the base-p digits of an element, lowest first, are its coefficients in the polynomial basis
 * 1, a, …, a^(n&minus;1), a a root of the {@link #modulus()}. GF(4) with x^2+x+1: 2 = a, 3 = a+1, 2&middot;2 = 3.
 *
 * <p>Arguments outside [0, q) give undefined results: the hot methods do not check; readers check with
 * {@link #contains(long)}. Implementations are immutable and safe for use by several threads. Two fields are equal when
 * they have the same order and the same modulus, however the modulus was found.
 */
public sealed interface FiniteField permits PrimeField, ExtensionField {
    /** The largest number of elements supported: elements must be exact as JSON numbers and as doubles. */
    long MAXIMUM_ORDER = 1L << 53;

    /** The number of elements q = p^n. */
    long order();

    /** The prime p. */
    long characteristic();

    /** The degree n over the prime field. */
    int degree();

    /**
     * The coefficients of the monic irreducible modulus over GF(p), lowest first, n + 1 of them; null for a prime
     * field. A fresh copy.
     */
    long @Nullable [] modulus();

    /** Where the modulus came from; null for a prime field. */
    @Nullable
    ModulusSource modulusSource();

    long add(long a, long b);

    long subtract(long a, long b);

    long negate(long a);

    long multiply(long a, long b);

    /**
     * The multiplicative inverse.
     *
     * @throws ArithmeticException when a is 0
     */
    long inverse(long a);

    /**
     * The quotient a / b.
     *
     * @throws ArithmeticException when b is 0
     */
    default long divide(long a, long b) {
        return multiply(a, inverse(b));
    }

    /** The power a^exponent for exponent &ge; 0; 0^0 = 1. Square and multiply. */
    default long power(long a, BigInteger exponent) {
        if (exponent.signum() < 0) {
            throw new IllegalArgumentException("negative exponent " + exponent);
        }
        long result = 1;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            result = multiply(result, result);
            if (exponent.testBit(i)) {
                result = multiply(result, a);
            }
        }
        return result;
    }

    /** The p-th root of a, the inverse of the Frobenius map: a^(p^(n&minus;1)). */
    default long characteristicRoot(long a) {
        return power(a, BigInteger.valueOf(characteristic()).pow(degree() - 1));
    }

    /** The image of an ordinary integer in the prime field: n mod p, in [0, p). */
    default long fromInteger(long n) {
        return Math.floorMod(n, characteristic());
    }

    /** Whether a number is an element, that is, lies in [0, q). */
    default boolean contains(long a) {
        return 0 <= a && a < order();
    }

    /** A uniformly random element. */
    default long random(RandomGenerator generator) {
        return generator.nextLong(order());
    }

    /** The usual name, such as GF(2) or GF(3^2). */
    default String name() {
        return degree() == 1 ? "GF(" + order() + ")" : "GF(" + characteristic() + "^" + degree() + ")";
    }
}
