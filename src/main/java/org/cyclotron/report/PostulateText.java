package org.cyclotron.report;

import java.util.List;
import org.cyclotron.sequence.GolombPostulates;
import org.cyclotron.sequence.GolombPostulates.Verdict;
import org.cyclotron.sequence.SequenceAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * One of Golomb's postulates in words.
 *
 * @param name such as {@code Balance}
 * @param statement what it asks for
 * @param figures why the verdict is what it is
 */
public record PostulateText(String name, Verdict verdict, String statement, String figures) {
    /** The three of a sequence, in their order. */
    public static List<PostulateText> of(SequenceAnalysis analysis) {
        GolombPostulates postulates = analysis.postulates();
        boolean whole = analysis.span().wholePeriod();
        boolean binary = analysis.counts().fieldOrder() == 2;
        return List.of(
                new PostulateText(
                        "Balance",
                        postulates.balance().verdict(),
                        "In a period the counts of any two elements of the field differ by at most 1.",
                        balance(postulates.balance(), binary, analysis)),
                new PostulateText(
                        "Runs",
                        postulates.runs().verdict(),
                        binary
                                ? "Half of the runs have length 1, a quarter 2, an eighth 3, …, as many of zeros as of ones."
                                : "Of R runs R (q−1) / q^(k+1) of each element have length k, to within less than 1.",
                        runs(postulates.runs(), analysis.runs().bySymbol())),
                new PostulateText(
                        "Autocorrelation",
                        postulates.autocorrelation().verdict(),
                        "C(τ) is the same at every shift that is no multiple of the period.",
                        autocorrelation(postulates.autocorrelation(), whole)));
    }

    /** The verdict in a word. */
    public String verdictWord() {
        return switch (verdict) {
            case HOLDS -> "holds";
            case FAILS -> "fails";
            case UNDECIDED -> "undecided";
        };
    }

    private static String balance(GolombPostulates.Balance balance, boolean binary, SequenceAnalysis analysis) {
        if (binary) {
            return Figures.count(analysis.counts().count(1)) + " ones, "
                    + Figures.count(analysis.counts().count(0)) + " zeros";
        }
        return "each element " + Figures.count(balance.least()) + " to " + Figures.count(balance.most()) + " times";
    }

    private static String runs(GolombPostulates.Runs runs, boolean toldApart) {
        String all = Figures.count(runs.runs()) + (runs.runs() == 1 ? " run" : " runs");
        GolombPostulates.@Nullable RunCheck failure = runs.failure();
        if (runs.lengths().isEmpty()) {
            return all
                    + (toldApart ? ": too few to expect one of each element" : ": so many elements are not told apart");
        }
        if (failure != null) {
            return all + "; length " + failure.length() + ": " + Figures.count(failure.least()) + " to "
                    + Figures.count(failure.most()) + " of each element, expected " + expected(failure.expected());
        }
        int lengths = runs.lengths().size();
        return all + "; as expected for " + (lengths == 1 ? "length 1" : "lengths 1 to " + lengths);
    }

    private static String autocorrelation(GolombPostulates.TwoValued values, boolean whole) {
        if (values.shifts() == 0) {
            return "a period of one element has no shift out of phase";
        }
        Double value = values.value();
        String shifts = "all " + Figures.count(values.shifts()) + " shifts";
        if (value != null && values.complete()) {
            return "C(τ) = " + signed(value) + " at " + (values.shifts() == 1 ? "the one shift" : shifts)
                    + " out of phase";
        }
        if (value != null) {
            return "C(τ) = " + signed(value) + " at " + values.shifts() + " shifts tried"
                    + (values.maximal() ? " and, as the sequence is maximal, at all" : "; the others are not known");
        }
        return (whole ? "several values, " : "") + "out of phase |C(τ)| up to "
                + Figures.significant(values.highest()) + " of the peak"
                + (values.complete() ? "" : " at " + values.shifts() + " shifts tried");
    }

    /** Whole where it is large: the digits behind the point mean nothing there. */
    private static String expected(double value) {
        return value >= 100 ? Figures.count(Math.round(value)) : Figures.significant(value);
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "") + Figures.significant(Math.abs(value));
    }
}
