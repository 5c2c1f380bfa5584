package org.cyclotron.gui.sequence;

import java.util.OptionalLong;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.sequence.SequencePlan;
import org.cyclotron.sequence.StartState;
import org.jspecify.annotations.Nullable;

/**
 * A choice read on a worker thread: a plan, or why there is none.
 *
 * @param plan null exactly where there is a problem
 */
record SpanReading(@Nullable SequencePlan plan, @Nullable SpanProblem problem) {

    static SpanReading of(AnalyzeSequence analyze, Lfsr lfsr, SpanChoice choice, Cancellation cancellation) {
        long[] state;
        try {
            state = StartState.parse(lfsr, choice.state());
        } catch (IllegalArgumentException e) {
            return fault(SpanProblem.Part.STATE, String.valueOf(e.getMessage()));
        }
        try {
            return new SpanReading(analyze.plan(lfsr, state, elements(choice), cancellation), null);
        } catch (IllegalArgumentException e) {
            return fault(SpanProblem.Part.ELEMENTS, String.valueOf(e.getMessage()));
        }
    }

    private static OptionalLong elements(SpanChoice choice) {
        if (choice.onePeriod()) {
            return OptionalLong.empty();
        }
        String digits = choice.elements().replaceAll("[,_\\s]", "");
        if (!digits.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("type how many elements, such as 1,000");
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    private static SpanReading fault(SpanProblem.Part part, String message) {
        return new SpanReading(null, new SpanProblem(part, message));
    }
}
