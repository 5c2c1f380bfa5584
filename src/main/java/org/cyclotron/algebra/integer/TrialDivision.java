package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Trial division of &Phi;_k(p) by the numbers it can have as factors: the intrinsic prime, and the odd q = 1 modulo k. A
 * candidate is tried as p^k = 1 modulo q in words, whatever the size of the value.
 *
 * @param primes the prime factors found, ascending, repeated
 * @param rest what is left, without a prime factor up to the bound
 * @param restIsPrime whether the rest is a prime because its square root was passed
 */
record TrialDivision(List<BigInteger> primes, BigInteger rest, boolean restIsPrime) {
    /** What a candidate costs against word multiplications, generously: it has up to some thirty divisions. */
    private static final int CANDIDATE_COST = 32;

    /** Divides out every prime factor up to a bound &lt; 2^31. Cost: bound / k candidates, each log k word products. */
    static TrialDivision of(CyclotomicValue phi, long bound, WorkMeter meter) {
        List<BigInteger> primes = new ArrayList<>();
        BigInteger rest = phi.value();
        if (phi.intrinsicPrime() <= bound) {
            rest = divideOut(rest, phi.intrinsicPrime(), primes);
        }
        long step = phi.k() % 2 == 0 ? phi.k() : 2L * phi.k();
        long word = wordOf(rest);
        for (long q = step + 1; q <= bound && q <= word / q; q += step) {
            meter.spend(CANDIDATE_COST);
            boolean candidate = word == Long.MAX_VALUE ? power(phi.p(), phi.k(), q) == 1 : word % q == 0;
            if (candidate) {
                rest = divideOut(rest, q, primes);
                word = wordOf(rest);
            }
        }
        // The loop ends below the bound only when q^2 exceeds what is left; and up to the bound nothing divides it.
        boolean prime = rest.compareTo(BigInteger.ONE) > 0
                && rest.compareTo(BigInteger.valueOf(bound).pow(2)) < 0;
        primes.sort(null);
        return new TrialDivision(List.copyOf(primes), rest, prime);
    }

    /** The number itself when it fits in a word, else a word too large to stop the loop. */
    private static long wordOf(BigInteger n) {
        return n.bitLength() < Long.SIZE - 1 ? n.longValueExact() : Long.MAX_VALUE;
    }

    private static BigInteger divideOut(BigInteger n, long q, List<BigInteger> primes) {
        BigInteger divisor = BigInteger.valueOf(q);
        BigInteger rest = n;
        BigInteger[] division = rest.divideAndRemainder(divisor);
        while (division[1].signum() == 0) {
            primes.add(divisor);
            rest = division[0];
            division = rest.divideAndRemainder(divisor);
        }
        return rest;
    }

    /** base^exponent mod q for q &lt; 2^31. */
    private static long power(long base, int exponent, long q) {
        long b = base % q;
        long result = 1;
        for (int i = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(exponent); i >= 0; i--) {
            result = result * result % q;
            if ((exponent >>> i & 1) != 0) {
                result = result * b % q;
            }
        }
        return result;
    }
}
