package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.progress.Cancellation;

/**
 * Primality proofs from the factors of n &minus; 1. Write n &minus; 1 = F&middot;R with F fully factored into proven primes q,
 * and find for each q an a with a^(n&minus;1) = 1 and gcd(a^((n&minus;1)/q) &minus; 1, n) = 1 modulo n. If F &ge; n^(1/2), n is
 * prime; if F &ge; n^(1/3) and n = c2&middot;F&sup2; + c1&middot;F + 1 in base F, n is prime exactly when c1&sup2; &minus; 4c2 is
 * not a square.
 *
 * <p>Only easy factors of n &minus; 1 are looked for, and large ones are proven by the same method, so a proof may fail to be
 * found. Source: Pocklington 1914; Brillhart, Lehmer and Selfridge, Math. Comp. 29 (1975); Crandall and Pomerance, Prime
 * Numbers, Theorems 4.1.3 to 4.1.5.
 */
final class PocklingtonProof {
    private static final int[] SMALL_PRIMES = Primes.upTo(100_000);
    private static final int DEEPEST = 8;
    private static final int BASES = 40;
    private static final long RHO_STEPS = 1 << 14;

    private final Cancellation cancellation;

    PocklingtonProof(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Decides a Baillie&ndash;PSW probable prime as far as it can. */
    Primality test(BigInteger n) {
        return test(n, 0);
    }

    private Primality test(BigInteger n, int depth) {
        if (n.compareTo(BailliePsw.DETERMINISTIC_LIMIT) < 0) {
            return Primality.PROVEN_PRIME;
        }
        if (depth > DEEPEST) {
            return Primality.PROBABLE_PRIME;
        }
        List<BigInteger> primes = provenPrimesOfPredecessor(n, depth);
        BigInteger factored = factoredPart(n.subtract(BigInteger.ONE), primes);
        if (factored.pow(3).compareTo(n) < 0) {
            return Primality.PROBABLE_PRIME;
        }
        for (BigInteger prime : primes) {
            Primality verdict = witness(n, prime);
            if (verdict != Primality.PROVEN_PRIME) {
                return verdict;
            }
        }
        return hasOnlyTrivialDivisors(n, factored) ? Primality.PROVEN_PRIME : Primality.COMPOSITE;
    }

    /** Distinct primes of n &minus; 1: small ones, those of a short rho search, and what is left when it is prime. */
    private List<BigInteger> provenPrimesOfPredecessor(BigInteger n, int depth) {
        List<BigInteger> primes = new ArrayList<>();
        BigInteger rest = n.subtract(BigInteger.ONE);
        for (int p : SMALL_PRIMES) {
            BigInteger prime = BigInteger.valueOf(p);
            BigInteger[] division = rest.divideAndRemainder(prime);
            if (division[1].signum() == 0) {
                primes.add(prime);
                rest = division[0];
                while (rest.mod(prime).signum() == 0) {
                    rest = rest.divide(prime);
                }
            }
        }
        cancellation.check();
        collectLarge(rest, depth, primes);
        return primes;
    }

    private void collectLarge(BigInteger rest, int depth, List<BigInteger> primes) {
        if (rest.equals(BigInteger.ONE) || primes.contains(rest)) {
            return;
        }
        if (Primes.isProbablePrime(rest, cancellation)) {
            if (test(rest, depth + 1) == Primality.PROVEN_PRIME) {
                primes.add(rest);
            }
            return;
        }
        long steps = rest.bitLength() <= Long.SIZE ? Long.MAX_VALUE : RHO_STEPS;
        Optional<BigInteger> factor = new PollardRho(steps).find(rest, 1, WorkMeter.unlimited(cancellation));
        if (factor.isPresent()) {
            collectLarge(factor.get(), depth, primes);
            collectLarge(rest.divide(factor.get()), depth, primes);
        }
    }

    private static BigInteger factoredPart(BigInteger predecessor, List<BigInteger> primes) {
        BigInteger rest = predecessor;
        for (BigInteger prime : primes) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return predecessor.divide(rest);
    }

    private Primality witness(BigInteger n, BigInteger q) {
        BigInteger predecessor = n.subtract(BigInteger.ONE);
        BigInteger cofactor = predecessor.divide(q);
        for (int i = 0; i < BASES; i++) {
            cancellation.check();
            BigInteger power = BigInteger.valueOf(SMALL_PRIMES[i]).modPow(cofactor, n);
            if (power.equals(BigInteger.ONE)) {
                continue;
            }
            boolean fermat = power.modPow(q, n).equals(BigInteger.ONE);
            boolean coprime = power.subtract(BigInteger.ONE).gcd(n).equals(BigInteger.ONE);
            return fermat && coprime ? Primality.PROVEN_PRIME : Primality.COMPOSITE;
        }
        return Primality.PROBABLE_PRIME;
    }

    /** Every prime divisor of n is 1 modulo F by now; excludes a product of two such numbers. */
    private static boolean hasOnlyTrivialDivisors(BigInteger n, BigInteger factored) {
        BigInteger square = factored.multiply(factored);
        if (square.compareTo(n) > 0) {
            return true;
        }
        BigInteger[] digits = n.subtract(BigInteger.ONE).divide(factored).divideAndRemainder(factored);
        BigInteger discriminant = digits[1].multiply(digits[1]).subtract(digits[0].shiftLeft(2));
        if (discriminant.signum() < 0) {
            return true;
        }
        BigInteger root = discriminant.sqrt();
        return !root.multiply(root).equals(discriminant);
    }
}
