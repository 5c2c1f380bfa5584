package org.cyclotron.app;

import java.util.OptionalLong;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.sequence.PastedSequence;
import org.cyclotron.sequence.RecoveredRegister;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequenceAnalyzer;
import org.cyclotron.sequence.SequencePlan;
import org.cyclotron.sequence.SequenceTextException;

/** Looks at the sequence of a state, and finds the register of a sequence. */
public final class AnalyzeSequence {
    private final InterfaceThread interfaceThread;

    public AnalyzeSequence(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * What will be looked at; else as {@link SequencePlan#of}.
     *
     * @param elements how many; empty for one period
     */
    public SequencePlan plan(Lfsr lfsr, long[] state, OptionalLong elements, Cancellation cancellation) {
        interfaceThread.refuse("Planning the analysis of a sequence");
        return SequencePlan.of(lfsr, state, elements, cancellation);
    }

    /** Carries a plan out; else as {@link SequenceAnalyzer#analyze}. */
    public SequenceAnalysis analyze(SequencePlan plan, Progress progress, Cancellation cancellation) {
        interfaceThread.refuse("Analysing a sequence");
        return SequenceAnalyzer.analyze(plan.span(), progress, cancellation);
    }

    /** A sequence as it was pasted, and the shortest register that makes it. */
    public record Recovery(PastedSequence sequence, RecoveredRegister register) {}

    /**
     * Finds the shortest register that makes a pasted sequence.
     *
     * @throws SequenceTextException when the text is no sequence over the field
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Recovery recover(FiniteField field, String text, Progress progress, Cancellation cancellation)
            throws SequenceTextException {
        interfaceThread.refuse("Finding the register of a sequence");
        PastedSequence sequence = PastedSequence.parse(field, text);
        return new Recovery(sequence, RecoveredRegister.of(field, sequence.elements(), progress, cancellation));
    }
}
