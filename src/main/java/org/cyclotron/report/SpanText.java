package org.cyclotron.report;

import java.math.BigInteger;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.sequence.SequencePeriod;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;

/** What part of a sequence is looked at, and its period, in words. Stateless. */
public final class SpanText {
    private SpanText() {}

    /** The part, such as {@code one period, 15 elements}. */
    public static String span(SequencePlan plan) {
        String count = Figures.full(BigInteger.valueOf(plan.span().length()))
                + (plan.span().length() == 1 ? " element" : " elements");
        String tail = plan.skipped() == 0 ? "" : ", after a tail of " + Figures.count(plan.skipped());
        if (plan.span().wholePeriod()) {
            return "one period, " + count + tail;
        }
        return "the first " + count + tail + (plan.cut() ? ": " + reason(plan) : "");
    }

    private static String reason(SequencePlan plan) {
        BigInteger exact = plan.exactPeriod();
        return exact == null ? "the period is not known" : "the period of " + Figures.count(exact) + " is too long";
    }

    /** The period as a figure; {@code not known} where it is not. */
    public static String period(SequencePlan plan) {
        @Nullable SequencePeriod period = plan.period();
        if (period == null) {
            return "not known";
        }
        Order order = period.order();
        return order.isExact() ? Figures.count(order.value()) : "| " + Figures.count(order.divides());
    }

    /** The same with every digit, or the bounds in words. */
    public static String periodInFull(SequencePlan plan) {
        @Nullable SequencePeriod period = plan.period();
        if (period == null) {
            return "not looked for: more than " + SequencePeriod.LARGEST_DEGREE + " cells";
        }
        Order order = period.order();
        return order.isExact()
                ? Figures.full(order.value())
                : "not known exactly: a multiple of " + Figures.full(order.multipleOf()) + " that divides "
                        + Figures.full(order.divides());
    }

    /** The part, and what of it will not be known, as told before the work: a sentence. */
    public static String announcement(SequencePlan plan) {
        String part = span(plan);
        String shifts = plan.isSampled() ? "; the autocorrelation is summed at some shifts only" : "";
        return Character.toUpperCase(part.charAt(0)) + part.substring(1) + shifts + ".";
    }
}
