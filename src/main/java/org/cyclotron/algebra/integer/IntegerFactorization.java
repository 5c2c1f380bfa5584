package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.List;

/**
 * A positive integer as a product of primes and, where the search gave up, of composite cofactors. The product is
 * checked on construction.
 *
 * @param number the integer, at least 1
 * @param primes the primes found, ascending, each once
 * @param cofactors the parts that were not factored, ascending, each greater than 1 and known to be composite (parts
 *     above {@link FactoringBudget#primalityBits()} bits alone are left untested); equal parts are repeated
 * @param trialBound no cofactor has a prime factor up to this bound
 */
public record IntegerFactorization(
        BigInteger number, List<PrimeFactor> primes, List<BigInteger> cofactors, long trialBound) {
    public IntegerFactorization {
        primes = List.copyOf(primes);
        cofactors = List.copyOf(cofactors);
        BigInteger product = product(cofactors);
        for (PrimeFactor factor : primes) {
            product = product.multiply(factor.value());
        }
        if (!product.equals(number)) {
            throw new IllegalArgumentException("the factors multiply to " + product + ", not to " + number);
        }
    }

    /** Whether every prime factor is known. */
    public boolean isComplete() {
        return cofactors.isEmpty();
    }

    /** The product of the cofactors; 1 when the factorisation is complete. */
    public BigInteger cofactor() {
        return product(cofactors);
    }

    /** Whether every prime in {@link #primes()} is proven prime. Says nothing about cofactors. */
    public boolean proven() {
        return primes.stream().allMatch(PrimeFactor::proven);
    }

    private static BigInteger product(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
