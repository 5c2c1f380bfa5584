package org.cyclotron.algebra.integer;

/**
 * How far a factorisation goes before it leaves a composite cofactor. Every limit counts steps, none reads a clock: the
 * same budget gives the same answer everywhere.
 *
 * @param trialBound trial division removes every prime factor up to this bound, 2 to 2^31 &minus; 1
 * @param wordMultiplications multiplications of 64-bit words spent on rho, p&minus;1 and elliptic curves, over all
 *     parts of the number together; 0 for trial division alone. With any other value parts below 2^64 are always factored.
 * @param primalityBits parts with more bits are not tested for primality and count as composite
 * @param knownFactors whether the shipped table is consulted
 */
public record FactoringBudget(long trialBound, long wordMultiplications, int primalityBits, boolean knownFactors) {
    /** At most some ten seconds on an ordinary machine; factors of up to about 25 digits are found as a rule. */
    public static final FactoringBudget DEFAULT = new FactoringBudget(10_000_000, 1_200_000_000L, 24_000, true);

    public FactoringBudget {
        if (trialBound < 2 || trialBound > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the trial bound must lie in [2, 2^31), not " + trialBound);
        }
        if (wordMultiplications < 0 || primalityBits < 64) {
            throw new IllegalArgumentException(
                    "negative work " + wordMultiplications + " or primality limit below 64 bits: " + primalityBits);
        }
    }

    /** Trial division up to a bound, without the shipped table and without any further search. */
    public static FactoringBudget trialDivision(long trialBound) {
        return new FactoringBudget(trialBound, 0, DEFAULT.primalityBits, false);
    }
}
