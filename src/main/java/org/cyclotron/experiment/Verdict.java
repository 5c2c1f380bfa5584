package org.cyclotron.experiment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison says, in words with figures.
 *
 * @param headline one sentence without a full stop
 * @param interval of the ratio in the headline; null where it has none
 * @param reasons at most two sentences that explain it
 */
public record Verdict(
        Outcome outcome, String headline, @Nullable Interval interval, List<String> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** What kind of verdict. */
    public enum Outcome {
        /** A parallel strategy is faster than the baseline. */
        WON,
        /** No parallel strategy is faster, and at least one is slower. */
        LOST,
        /** No measurable difference. */
        UNDECIDED,
        /** A run was wrong. */
        FAILED,
        /** There are too few rounds, or only a preview: figures, but no verdict. */
        NONE;

        /** The stable name used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Headline and reasons as sentences. */
    public String text() {
        StringBuilder text = new StringBuilder(headline).append('.');
        reasons.forEach(reason -> text.append(' ').append(reason));
        return text.toString();
    }
}
