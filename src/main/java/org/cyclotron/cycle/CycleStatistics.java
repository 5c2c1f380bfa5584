package org.cyclotron.cycle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * Statistics of the lengths in a cycle structure, taken in two ways: over the cycles, and over the states, where each
 * state counts with the length of its cycle. The zero state and its cycle are included; tails are not.
 *
 * <p>Computed exactly and rounded once, to 34 digits.
 *
 * @param cycles the number of cycles
 * @param states the number of states on cycles
 * @param longest the greatest length
 * @param longestCycles the number of cycles of that length
 * @param longestShare the share of the states on cycles of the greatest length, in (0, 1]
 * @param byCycle the length of a cycle chosen uniformly
 * @param byState the length of the cycle of a state chosen uniformly
 */
public record CycleStatistics(
        BigInteger cycles,
        BigInteger states,
        BigInteger longest,
        BigInteger longestCycles,
        BigDecimal longestShare,
        Distribution byCycle,
        Distribution byState) {
    /**
     * A distribution of lengths.
     *
     * @param median the least length that at least half of the cycles or states do not exceed
     * @param variance the mean square deviation from the mean, over all, not a sample estimate
     */
    public record Distribution(BigDecimal mean, BigInteger median, BigDecimal variance) {}

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** The statistics of a structure. */
    public static CycleStatistics of(CycleStructure structure) {
        CycleTerm last = structure.terms().getLast();
        return new CycleStatistics(
                structure.cycles(),
                structure.states(),
                last.length(),
                last.count(),
                quotient(last.states(), structure.states()),
                distribution(structure.terms(), CycleTerm::count),
                distribution(structure.terms(), CycleTerm::states));
    }

    private static Distribution distribution(List<CycleTerm> terms, Function<CycleTerm, BigInteger> weight) {
        BigInteger total = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (CycleTerm term : terms) {
            BigInteger weighted = weight.apply(term).multiply(term.length());
            total = total.add(weight.apply(term));
            sum = sum.add(weighted);
            squares = squares.add(weighted.multiply(term.length()));
        }
        // n Σ L² − (Σ L)² over n²: no cancellation, since the numerator is an exact integer.
        BigInteger numerator = total.multiply(squares).subtract(sum.multiply(sum));
        return new Distribution(
                quotient(sum, total), median(terms, weight, total), quotient(numerator, total.multiply(total)));
    }

    private static BigInteger median(List<CycleTerm> terms, Function<CycleTerm, BigInteger> weight, BigInteger total) {
        BigInteger below = BigInteger.ZERO;
        for (CycleTerm term : terms) {
            below = below.add(weight.apply(term));
            if (below.shiftLeft(1).compareTo(total) >= 0) {
                return term.length();
            }
        }
        throw new IllegalStateException("a structure without terms");
    }

    private static BigDecimal quotient(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), PRECISION);
    }
}
