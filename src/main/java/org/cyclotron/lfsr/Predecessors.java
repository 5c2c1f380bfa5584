package org.cyclotron.lfsr;

import org.cyclotron.algebra.field.FiniteField;

/**
 * The states one step before a state of the Fibonacci realisation.
 *
 * <p>A state (u, s(0), &hellip;, s(d&minus;2)) steps to (s(0), &hellip;, s(d&minus;1)) exactly when c_0 u = s(d&minus;1)
 * &minus; &Sigma; c_i s(i&minus;1), i &ge; 1. So there is one for c_0 &ne; 0; for c_0 = 0 there are q, with any u, where the
 * right side is 0, and none elsewhere. Immutable and safe for use by several threads.
 */
public final class Predecessors {
    private final Lfsr lfsr;
    private final long[] state;
    private final long rest;

    private Predecessors(Lfsr lfsr, long[] state, long rest) {
        this.lfsr = lfsr;
        this.state = state;
        this.rest = rest;
    }

    /**
     * The states before a state, which is copied. d field operations.
     *
     * @throws IllegalArgumentException when the state does not have d cells
     */
    public static Predecessors of(Lfsr lfsr, long[] state) {
        SequenceOutput.requireState(lfsr, state);
        FiniteField field = lfsr.field();
        long rest = state[state.length - 1];
        for (int i = 1; i < state.length; i++) {
            rest = field.subtract(rest, field.multiply(lfsr.coefficient(i), state[i - 1]));
        }
        return new Predecessors(lfsr, state.clone(), rest);
    }

    /** How many there are: 0, 1 or q. */
    public long count() {
        if (!lfsr.isSingular()) {
            return 1;
        }
        return rest == 0 ? lfsr.field().order() : 0;
    }

    /**
     * One of them, in ascending order of its oldest cell. A fresh copy.
     *
     * @param index 0 &hellip; {@link #count} &minus; 1
     */
    public long[] state(long index) {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException(
                    "there are " + count() + " states before this one, so none of number " + index);
        }
        long[] before = new long[state.length];
        System.arraycopy(state, 0, before, 1, state.length - 1);
        before[0] = lfsr.isSingular() ? index : lfsr.field().divide(rest, lfsr.coefficient(0));
        return before;
    }
}
