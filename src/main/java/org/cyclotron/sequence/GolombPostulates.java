package org.cyclotron.sequence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Golomb's three postulates of randomness of a period (Golomb, Shift Register Sequences, 1967, chapter III.4), over GF(2)
 * as they stand, over GF(q) in the form that holds of every maximal sequence (Golomb and Gong, Signal Design for Good
 * Correlation, 2005, chapter 5).
 *
 * <ol>
 *   <li>Balance: the counts of any two elements of the field differ by at most 1.
 *   <li>Runs: of R runs, R (q&minus;1) / q^(k+1) of each element have length k, to within less than 1, as long as at least
 *       one is indicated. Over GF(2) that is a half of length 1, a quarter of length 2, …, as many gaps as blocks.
 *   <li>Autocorrelation: C(&tau;) has one and the same value at all shifts that are no multiple of the period.
 * </ol>
 */
public record GolombPostulates(Balance balance, Runs runs, TwoValued autocorrelation) {
    /** What comes of a postulate. */
    public enum Verdict {
        HOLDS,
        FAILS,
        /** The span is no whole period, or too little of it is known, or the postulate asks for nothing. */
        UNDECIDED
    }

    /** @param least the count of the rarest element @param most that of the most frequent */
    public record Balance(Verdict verdict, long least, long most) {}

    /**
     * The second postulate.
     *
     * @param runs R
     * @param lengths the lengths for which at least one run of each element is indicated
     * @param failure the first of them that deviates; null where none does
     */
    public record Runs(
            Verdict verdict,
            long runs,
            List<RunCheck> lengths,
            @Nullable RunCheck failure) {
        public Runs {
            lengths = List.copyOf(lengths);
        }
    }

    /**
     * The runs of one length.
     *
     * @param expected how many of each element are indicated
     * @param least the count of the element with the fewest
     * @param most that of the element with the most
     */
    public record RunCheck(long length, double expected, long least, long most) {
        boolean holds() {
            return expected - least < 1 && most - expected < 1;
        }
    }

    /**
     * The third postulate.
     *
     * @param shifts how many shifts out of phase are known
     * @param value the one value out of phase, its real part; null where there are several or none
     * @param highest the greatest magnitude out of phase over the number of pairs, 0 … 1
     * @param maximal whether the sequence is maximal, of period q^L &minus; 1 with L its linear complexity: then C(&tau;) =
     *     &minus;1 at every shift, known or not, since s(t+&tau;) &minus; s(t) is a shift of the sequence again
     */
    public record TwoValued(
            Verdict verdict,
            int shifts,
            boolean complete,
            @Nullable Double value,
            double highest,
            boolean maximal) {}

    static GolombPostulates of(
            SequenceSpan span,
            SymbolCounts counts,
            RunLengths runs,
            Autocorrelation autocorrelation,
            LinearComplexityProfile profile) {
        boolean whole = span.wholePeriod();
        return new GolombPostulates(
                balance(whole, counts),
                runs(whole, runs),
                twoValued(whole, autocorrelation, whole && isMaximal(span, profile)));
    }

    private static boolean isMaximal(SequenceSpan span, LinearComplexityProfile profile) {
        BigInteger states = BigInteger.valueOf(span.lfsr().field().order()).pow(profile.complexity());
        return profile.settled() && states.subtract(BigInteger.ONE).equals(BigInteger.valueOf(span.length()));
    }

    private static Balance balance(boolean wholePeriod, SymbolCounts counts) {
        boolean holds = counts.most() - counts.least() <= 1;
        return new Balance(verdict(wholePeriod, holds), counts.least(), counts.most());
    }

    private static Runs runs(boolean wholePeriod, RunLengths runs) {
        List<RunCheck> checks = new ArrayList<>();
        for (long k = 1; runs.bySymbol() && runs.expected(k) >= runs.fieldOrder(); k++) {
            LongSummaryStatistics each = Arrays.stream(runs.row(k).bySymbol()).summaryStatistics();
            checks.add(new RunCheck(k, runs.expected(k) / runs.fieldOrder(), each.getMin(), each.getMax()));
        }
        @Nullable
        RunCheck failure =
                checks.stream().filter(check -> !check.holds()).findFirst().orElse(null);
        return new Runs(verdict(wholePeriod && !checks.isEmpty(), failure == null), runs.runs(), checks, failure);
    }

    private static TwoValued twoValued(boolean wholePeriod, Autocorrelation values, boolean maximal) {
        boolean two = values.isTwoValued();
        int shifts = values.size() - 1;
        boolean decided = wholePeriod && shifts > 0 && (values.isComplete() || !two || maximal);
        int peak = values.highestSidePeak();
        double highest = shifts == 0 ? 0 : values.magnitude(peak) / values.pairs(peak);
        return new TwoValued(
                verdict(decided, two),
                shifts,
                values.isComplete(),
                two && shifts > 0 && wholePeriod ? values.real(1) : null,
                highest,
                maximal);
    }

    private static Verdict verdict(boolean decided, boolean holds) {
        return !decided ? Verdict.UNDECIDED : holds ? Verdict.HOLDS : Verdict.FAILS;
    }
}
