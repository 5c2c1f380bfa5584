package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;
import org.cyclotron.progress.Cancellation;

/**
 * Factors p^n &minus; 1, the order of the multiplicative group of GF(p^n), through p^n &minus; 1 = &prod; &Phi;_k(p) over k | n.
 *
 * <p>Each cyclotomic value is looked up in the shipped table or trial-divided; what is left is split by Aurifeuille's
 * identities, Pollard's rho and p &minus; 1 methods and elliptic curves, within a budget of steps. Deterministic; safe for use
 * by several threads.
 */
public final class PrimePowerMinusOne {
    private PrimePowerMinusOne() {}

    /**
     * Factors p^exponent &minus; 1 as far as the budget goes. The answer is complete, or names the composite parts left.
     * With the default budget it takes milliseconds as a rule and some ten seconds at worst up to a few thousand bits;
     * beyond that the primality tests dominate, with the third power of the length.
     *
     * @param p a prime
     * @param exponent at least 1
     * @throws IllegalArgumentException when p is not prime or the exponent is less than 1
     * @throws java.util.concurrent.CancellationException when cancellation was requested
     */
    public static IntegerFactorization factor(long p, int exponent, FactoringBudget budget, Cancellation cancellation) {
        if (!Primes.isPrime(p)) {
            throw new IllegalArgumentException(p + " is not prime");
        }
        if (exponent < 1) {
            throw new IllegalArgumentException("The exponent must be at least 1, not " + exponent);
        }
        cancellation.check();
        FactorSearch search = new FactorSearch(budget, cancellation);
        boolean tabled = false;
        for (int k : CyclotomicValue.divisors(exponent)) {
            CyclotomicValue phi = new CyclotomicValue(p, k);
            Optional<KnownFactors.Entry> entry = budget.knownFactors() ? KnownFactors.find(phi) : Optional.empty();
            if (entry.isPresent()) {
                tabled |= addKnown(search, entry.get(), budget);
            } else {
                addUnknown(search, phi, budget, cancellation);
            }
        }
        search.run();
        BigInteger number = BigInteger.valueOf(p).pow(exponent).subtract(BigInteger.ONE);
        return search.result(
                number, tabled ? Math.min(budget.trialBound(), KnownFactors.TRIAL_BOUND) : budget.trialBound());
    }

    /** Adds a row of the table; whether it has a composite. */
    private static boolean addKnown(FactorSearch search, KnownFactors.Entry entry, FactoringBudget budget) {
        entry.primes().forEach(prime -> search.addPrime(prime.prime(), prime.exponent(), prime.proven()));
        for (BigInteger composite : entry.composites()) {
            // These resisted more curves than the default budget allows for.
            if (budget.wordMultiplications() > FactoringBudget.DEFAULT.wordMultiplications()) {
                search.addPart(composite, entry.value().k());
            } else {
                search.addCofactor(composite);
            }
        }
        return !entry.composites().isEmpty();
    }

    private static void addUnknown(
            FactorSearch search, CyclotomicValue phi, FactoringBudget budget, Cancellation cancellation) {
        TrialDivision division = TrialDivision.of(phi, budget.trialBound(), WorkMeter.unlimited(cancellation));
        division.primes().forEach(prime -> search.addPrime(prime, 1, true));
        BigInteger rest = division.rest();
        if (division.restIsPrime()) {
            search.addPrime(rest, 1, true);
            return;
        }
        Optional<BigInteger> half = AurifeuillianSplit.factor(phi, rest);
        if (half.isPresent()) {
            search.addPart(half.get(), phi.k());
            search.addPart(rest.divide(half.get()), phi.k());
        } else {
            search.addPart(rest, phi.k());
        }
    }
}
