package org.cyclotron.algebra.integer;

import java.math.BigInteger;

/**
 * A prime power in a factorisation.
 *
 * @param prime the prime, at least 2
 * @param exponent its multiplicity, at least 1
 * @param proven whether the prime is proven prime; otherwise it is a probable prime
 */
public record PrimeFactor(BigInteger prime, int exponent, boolean proven) {
    public PrimeFactor {
        if (prime.compareTo(BigInteger.TWO) < 0 || exponent < 1) {
            throw new IllegalArgumentException(prime + "^" + exponent + " is no prime power");
        }
    }

    /** prime^exponent. */
    public BigInteger value() {
        return prime.pow(exponent);
    }

    @Override
    public String toString() {
        return exponent == 1 ? prime.toString() : prime + "^" + exponent;
    }
}
