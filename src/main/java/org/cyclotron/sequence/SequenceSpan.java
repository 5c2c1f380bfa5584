package org.cyclotron.sequence;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;

/**
 * The part of a sequence that is looked at: s(0), …, s(n&minus;1) from a state.
 *
 * @param start the state (s(0), …, s(d&minus;1)); not copied, not to be changed
 * @param length n, at least 1
 * @param wholePeriod whether s(t+n) = s(t) for all t &ge; 0 and no smaller n does; else these are the first elements of a
 *     longer sequence
 */
@SuppressWarnings("ArrayRecordComponent") // A state may be long; whoever makes a span keeps its hands off it.
public record SequenceSpan(Lfsr lfsr, long[] start, long length, boolean wholePeriod) {
    public SequenceSpan {
        if (start.length != lfsr.degree()) {
            throw new IllegalArgumentException(
                    "a state has " + lfsr.degree() + " cells, one for each coefficient, not " + start.length);
        }
        if (length < 1) {
            throw new IllegalArgumentException("a span has at least one element, not " + length);
        }
    }

    /** The sequence from its start, without end: it goes on after the span. */
    public SequenceOutput output() {
        return new SequenceOutput(lfsr, start);
    }
}
