package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyclotron.progress.Cancellation;

/**
 * Gathers the prime factors of one number from its parts and searches the composite ones: each method is tried on all of
 * them, smallest first, before the next, dearer one, until the budget is spent. Not safe for use by several threads.
 */
final class FactorSearch {
    private static final FactorFinder WHOLE_RHO = new PollardRho(Long.MAX_VALUE);
    private static final List<FactorFinder> METHODS = List.of(
            new PollardRho(1 << 15),
            new PollardPMinusOne(100_000, 3_000_000),
            new EllipticCurveMethod(25, 2_000, 150_000),
            new EllipticCurveMethod(90, 11_000, 1_000_000),
            new EllipticCurveMethod(300, 50_000, 5_000_000));

    private final FactoringBudget budget;
    private final Cancellation cancellation;
    private final WorkMeter meter;
    private final SortedMap<BigInteger, PrimeFactor> primes = new TreeMap<>();
    private final List<BigInteger> cofactors = new ArrayList<>();
    private List<Part> open = new ArrayList<>();

    /** A composite whose primes are 1 modulo k. */
    private record Part(BigInteger n, long k) {}

    FactorSearch(FactoringBudget budget, Cancellation cancellation) {
        this.budget = budget;
        this.cancellation = cancellation;
        this.meter = new WorkMeter(budget.wordMultiplications(), cancellation);
    }

    /** Adds a prime factor; adding it again raises its exponent. */
    void addPrime(BigInteger prime, int exponent, boolean proven) {
        primes.merge(
                prime,
                new PrimeFactor(prime, exponent, proven),
                (a, b) -> new PrimeFactor(prime, a.exponent() + b.exponent(), a.proven() || b.proven()));
    }

    /** Adds a composite that is not to be searched any more. */
    void addCofactor(BigInteger composite) {
        cofactors.add(composite);
    }

    /**
     * Adds a part of which nothing is known.
     *
     * @param n at least 1, without a prime factor up to the trial bound
     * @param k its prime factors are 1 modulo k
     */
    void addPart(BigInteger n, long k) {
        addPart(n, k, 1);
    }

    private void addPart(BigInteger n, long k, int exponent) {
        cancellation.check();
        if (n.equals(BigInteger.ONE)) {
            return;
        }
        if (n.bitLength() > budget.primalityBits()) {
            repeat(exponent, () -> cofactors.add(n));
            return;
        }
        Primality primality = Primes.test(n, cancellation);
        if (primality.isPrime()) {
            addPrime(n, exponent, primality == Primality.PROVEN_PRIME);
            return;
        }
        Optional<PerfectPower> power = PerfectPower.of(n, BigInteger.valueOf(budget.trialBound()), cancellation);
        if (power.isPresent()) {
            addPart(power.get().root(), k, exponent * power.get().exponent());
        } else {
            repeat(exponent, () -> open.add(new Part(n, k)));
        }
    }

    private static void repeat(int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            action.run();
        }
    }

    /** Searches the open parts within the budget; what stays composite becomes a cofactor. */
    void run() {
        if (budget.wordMultiplications() > 0) {
            splitAll(WHOLE_RHO, Long.SIZE);
            for (FactorFinder method : METHODS) {
                splitAll(method, Integer.MAX_VALUE);
            }
        }
        open.forEach(part -> cofactors.add(part.n));
        open = new ArrayList<>();
    }

    /** Tries one method on every open part of at most so many bits, and again on the parts it yields. */
    private void splitAll(FactorFinder method, int bits) {
        List<Part> resisting = new ArrayList<>();
        while (!open.isEmpty()) {
            open.sort(Comparator.comparing(Part::n).reversed());
            Part part = open.removeLast();
            boolean small = part.n.bitLength() <= Long.SIZE;
            boolean attempt = part.n.bitLength() <= bits && (small || !meter.isExhausted());
            Optional<BigInteger> factor = attempt
                    ? method.find(part.n, part.k, small ? WorkMeter.unlimited(cancellation) : meter)
                    : Optional.empty();
            if (factor.isPresent()) {
                addPart(factor.get(), part.k);
                addPart(part.n.divide(factor.get()), part.k);
            } else {
                resisting.add(part);
            }
        }
        open = resisting;
    }

    /** The factorisation of a number of which everything has been added. */
    IntegerFactorization result(BigInteger number, long trialBound) {
        cofactors.sort(null);
        return new IntegerFactorization(number, List.copyOf(primes.values()), cofactors, trialBound);
    }
}
