package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Pollard's p &minus; 1 method: finds a prime factor q when q &minus; 1 has, beside the known divisor k, only prime powers up
 * to one bound and at most one further prime up to a second bound.
 *
 * <p>Stage two steps from prime to prime by stored powers of the gaps. Source: Pollard 1974; Montgomery, Math. Comp. 48
 * (1987), 243&ndash;264.
 */
final class PollardPMinusOne implements FactorFinder {
    private static final int BASE = 3;

    private final int firstBound;
    private final int secondBound;

    PollardPMinusOne(int firstBound, int secondBound) {
        this.firstBound = firstBound;
        this.secondBound = secondBound;
    }

    @Override
    public Optional<BigInteger> find(BigInteger n, long k, WorkMeter meter) {
        MontgomeryModulus modulus = new MontgomeryModulus(n);
        int[] primes = Primes.upTo(secondBound);
        long[] x = modulus.fromInteger(BASE);
        power(modulus, x, k, meter);
        int i = 0;
        for (; i < primes.length && primes[i] <= firstBound && !meter.isExhausted(); i++) {
            power(modulus, x, largestPower(primes[i], firstBound), meter);
        }
        Optional<BigInteger> factor = FactorFinder.proper(gcdOfPredecessor(modulus, x), n);
        return factor.isPresent() || meter.isExhausted() ? factor : secondStage(modulus, x, primes, i, meter);
    }

    private static Optional<BigInteger> secondStage(
            MontgomeryModulus modulus, long[] base, int[] primes, int first, WorkMeter meter) {
        if (first >= primes.length) {
            return Optional.empty();
        }
        long[][] gaps = evenPowers(modulus, base, largestGap(primes, first));
        long[] x = base.clone();
        power(modulus, x, primes[first], meter);
        long[] one = modulus.one();
        long[] product = modulus.one();
        long[] difference = modulus.zero();
        for (int i = first; i < primes.length && !meter.isExhausted(); i++) {
            if (i > first) {
                modulus.multiply(x, x, gaps[(primes[i] - primes[i - 1]) / 2]);
            }
            modulus.subtract(difference, x, one);
            modulus.multiply(product, product, difference);
            meter.spend(2 * modulus.cost());
        }
        return FactorFinder.proper(modulus.gcd(product), modulus.modulus());
    }

    /** The greatest power of a prime up to a bound. */
    static long largestPower(int prime, int bound) {
        long power = prime;
        while (power * prime <= bound) {
            power *= prime;
        }
        return power;
    }

    private static int largestGap(int[] primes, int first) {
        int gap = 0;
        for (int i = first + 1; i < primes.length; i++) {
            gap = Math.max(gap, primes[i] - primes[i - 1]);
        }
        return gap;
    }

    /** x^0, x^2, x^4, …, x^largest. */
    private static long[][] evenPowers(MontgomeryModulus modulus, long[] x, int largest) {
        long[] square = modulus.zero();
        modulus.square(square, x);
        long[][] powers = new long[largest / 2 + 1][];
        powers[0] = modulus.one();
        for (int i = 1; i < powers.length; i++) {
            powers[i] = modulus.zero();
            modulus.multiply(powers[i], powers[i - 1], square);
        }
        return powers;
    }

    private static void power(MontgomeryModulus modulus, long[] x, long exponent, WorkMeter meter) {
        long[] base = x.clone();
        for (int i = Long.SIZE - 2 - Long.numberOfLeadingZeros(exponent); i >= 0; i--) {
            modulus.square(x, x);
            if ((exponent >>> i & 1) != 0) {
                modulus.multiply(x, x, base);
            }
            meter.spend(3 * modulus.cost() / 2);
        }
    }

    private static BigInteger gcdOfPredecessor(MontgomeryModulus modulus, long[] x) {
        long[] difference = modulus.zero();
        modulus.subtract(difference, x, modulus.one());
        return modulus.gcd(difference);
    }
}
