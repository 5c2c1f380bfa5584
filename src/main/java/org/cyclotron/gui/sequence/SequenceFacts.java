package org.cyclotron.gui.sequence;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PostulateText;
import org.cyclotron.report.SpanText;
import org.cyclotron.sequence.Autocorrelation;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;

/**
 * A sequence as the workspace shows it. Made on a worker thread.
 *
 * @param tiles six of them
 * @param postulates the three
 */
record SequenceFacts(
        RegisterListItem item,
        SequencePlan plan,
        SequenceAnalysis analysis,
        List<SequenceTile> tiles,
        List<PostulateText> postulates) {

    static SequenceFacts of(RegisterListItem item, SequencePlan plan, SequenceAnalysis analysis) {
        return new SequenceFacts(item, plan, analysis, tiles(plan, analysis), PostulateText.of(analysis));
    }

    private static List<SequenceTile> tiles(SequencePlan plan, SequenceAnalysis analysis) {
        return List.of(
                count("Elements", plan.span().length(), spanContext(plan)),
                new SequenceTile("Period", SpanText.period(plan), SpanText.periodInFull(plan), periodContext(plan)),
                balance(analysis),
                count(
                        "Longest run",
                        analysis.runs().longest(),
                        "of " + Figures.count(analysis.runs().runs())
                                + (analysis.runs().runs() == 1 ? " run" : " runs")),
                complexity(analysis),
                sidePeak(analysis.autocorrelation()));
    }

    private static SequenceTile count(String caption, long value, String context) {
        return new SequenceTile(caption, Figures.count(value), Figures.full(BigInteger.valueOf(value)), context);
    }

    private static String spanContext(SequencePlan plan) {
        String tail = plan.skipped() == 0 ? "" : ", tail of " + Figures.count(plan.skipped()) + " left out";
        return (plan.span().wholePeriod() ? "one period" : "the beginning") + tail;
    }

    private static String periodContext(SequencePlan plan) {
        int tail = plan.period() == null ? 0 : plan.period().tail();
        BigInteger exact = plan.exactPeriod();
        if (exact == null) {
            return plan.period() == null ? "too many cells" : "a divisor of this";
        }
        return tail > 0 ? "after a tail of " + Figures.count(tail) : "of this state";
    }

    private static SequenceTile balance(SequenceAnalysis analysis) {
        if (analysis.counts().fieldOrder() == 2) {
            long ones = analysis.counts().count(1);
            long zeros = analysis.counts().count(0);
            long excess = ones - zeros;
            String sign = excess > 0 ? "+" : excess < 0 ? "−" : "";
            return new SequenceTile(
                    "Balance",
                    sign + Figures.count(Math.abs(excess)),
                    Figures.count(ones) + " ones, " + Figures.count(zeros) + " zeros",
                    "ones less zeros");
        }
        long least = analysis.counts().least();
        long most = analysis.counts().most();
        return new SequenceTile(
                "Balance",
                Figures.count(most - least),
                "from " + Figures.count(least) + " to " + Figures.count(most) + " times",
                "most less least count");
    }

    private static SequenceTile complexity(SequenceAnalysis analysis) {
        long deviation = analysis.profile().deviation();
        String context = !analysis.profile().settled()
                ? "so far, " + Figures.count(analysis.profile().elements()) + " elements"
                : deviation == 1
                        ? "perfect profile"
                        : "after " + Figures.count(analysis.profile().lastJump()) + " elements";
        return count("Linear complexity", analysis.profile().complexity(), context);
    }

    /** Small parts by their power of ten. */
    private static String small(double part) {
        if (part >= 1e-3 || part == 0) {
            return Figures.significant(part);
        }
        int exponent = (int) Math.floor(Math.log10(part));
        return Figures.significant(part / Math.pow(10, exponent)) + " × 10" + Figures.superscript(exponent);
    }

    private static SequenceTile sidePeak(Autocorrelation values) {
        if (values.size() == 1) {
            return new SequenceTile("Side peak", "–", "–", "one element");
        }
        int peak = values.highestSidePeak();
        double part = values.magnitude(peak) / values.pairs(peak);
        String where = values.isTwoValued() && values.periodic()
                ? "at every shift"
                : "at shift " + Figures.count(values.shift(peak));
        return new SequenceTile(
                "Side peak",
                small(part),
                "|C(τ)| = " + Figures.significant(values.magnitude(peak)) + " of " + Figures.count(values.pairs(peak)),
                where + (values.isComplete() ? "" : " tried"));
    }
}
