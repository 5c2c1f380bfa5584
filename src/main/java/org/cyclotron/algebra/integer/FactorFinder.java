package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;

/** A search for one proper factor of a composite number. Deterministic. */
@FunctionalInterface
interface FactorFinder {
    /**
     * Looks for a factor strictly between 1 and n, not necessarily prime.
     *
     * @param n an odd composite, no perfect power
     * @param k every prime factor of n is known to be 1 modulo k; 1 when nothing is known
     * @param meter counts the work; the search ends when it is exhausted
     * @throws java.util.concurrent.CancellationException when cancellation was requested
     */
    Optional<BigInteger> find(BigInteger n, long k, WorkMeter meter);

    /** A gcd as an answer: present when it is proper. */
    static Optional<BigInteger> proper(BigInteger divisor, BigInteger n) {
        boolean trivial = divisor.equals(BigInteger.ONE) || divisor.equals(n);
        return trivial ? Optional.empty() : Optional.of(divisor);
    }
}
