package org.cyclotron.sequence;

import java.math.BigInteger;
import java.util.OptionalLong;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a sequence will be looked at, known before the work begins.
 *
 * @param period of the sequence; null where the register has too many cells to look for it
 * @param skipped the elements of the tail before the span, where one period was asked for
 * @param cut whether one period was asked for and the span is only its beginning, because the period is too long or not
 *     known
 */
public record SequencePlan(SequenceSpan span, @Nullable SequencePeriod period, int skipped, boolean cut) {
    /** A few tenths of a second at most: a period that is not found makes the span a beginning. */
    private static final FactoringBudget BUDGET = new FactoringBudget(1_000_000, 50_000_000L, 24_000, true);

    /**
     * Plans the span from a state.
     *
     * @param state d elements; not changed
     * @param elements how many; empty for one period
     * @throws IllegalArgumentException when that is less than 1 or more than {@link SequenceAnalyzer#longest}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static SequencePlan of(Lfsr lfsr, long[] state, OptionalLong elements, Cancellation cancellation) {
        int longest = SequenceAnalyzer.longest(lfsr.field());
        if (elements.isPresent() && (elements.getAsLong() < 1 || elements.getAsLong() > longest)) {
            throw new IllegalArgumentException("over " + lfsr.field().name() + " 1 to " + longest
                    + " elements are looked at, not " + elements.getAsLong());
        }
        @Nullable
        SequencePeriod period = lfsr.degree() > SequencePeriod.LARGEST_DEGREE
                ? null
                : SequencePeriod.of(lfsr, state, BUDGET, cancellation);
        BigInteger exact = period == null || !period.order().isExact()
                ? null
                : period.order().value();
        if (elements.isPresent()) {
            boolean whole = period != null
                    && period.tail() == 0
                    && BigInteger.valueOf(elements.getAsLong()).equals(exact);
            return new SequencePlan(
                    new SequenceSpan(lfsr, state.clone(), elements.getAsLong(), whole), period, 0, false);
        }
        int tail = period == null ? 0 : period.tail();
        long[] start = tail == 0 ? state.clone() : JumpAhead.jump(lfsr, state, BigInteger.valueOf(tail), cancellation);
        if (exact != null && exact.compareTo(BigInteger.valueOf(longest)) <= 0) {
            return new SequencePlan(new SequenceSpan(lfsr, start, exact.longValueExact(), true), period, tail, false);
        }
        return new SequencePlan(new SequenceSpan(lfsr, start, SequenceAnalyzer.KEPT, false), period, tail, true);
    }

    /** The exact period of the sequence, its tail left out; null where it is not known. */
    public @Nullable BigInteger exactPeriod() {
        return period == null || !period.order().isExact()
                ? null
                : period.order().value();
    }

    /** Whether autocorrelation will be known at some shifts only. */
    public boolean isSampled() {
        return span.length() > Autocorrelation.LARGEST_WHOLE;
    }
}
