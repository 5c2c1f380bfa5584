package org.cyclotron.lfsr;

import org.cyclotron.algebra.field.FiniteField;

/**
 * The Galois realisation of a register: a state is a polynomial y(x) = &Sigma; y_i x^i of degree below d, and a step is y
 * &map; x&middot;y mod &chi;. The output is y(d&minus;1), the cell that is fed back.
 *
 * <p>State y makes the sequence with y(x)/&chi;(x) = &Sigma; s(t) x^(&minus;t&minus;1). So every state of the Fibonacci
 * realisation has exactly one Galois state with the same output, singular registers included, and y(d&minus;1&minus;j) =
 * s(j) &minus; &Sigma; c(d&minus;i) s(j&minus;i), i = 1 … j. Immutable and safe for use by several threads.
 */
public final class GaloisRegister {
    private final Lfsr lfsr;

    /** The Galois realisation of this register. */
    public GaloisRegister(Lfsr lfsr) {
        this.lfsr = lfsr;
    }

    /** The register in the Fibonacci realisation. */
    public Lfsr lfsr() {
        return lfsr;
    }

    /** Replaces a state by x&middot;y mod &chi; and returns the output y(d&minus;1). d field operations. */
    public long step(long[] y) {
        FiniteField field = lfsr.field();
        int d = lfsr.degree();
        long output = y[d - 1];
        for (int i = d - 1; i > 0; i--) {
            y[i] = field.add(y[i - 1], field.multiply(lfsr.coefficient(i), output));
        }
        y[0] = field.multiply(lfsr.coefficient(0), output);
        return output;
    }

    /**
     * Replaces a state by the one before it.
     *
     * @throws ArithmeticException when the register is singular
     */
    public void stepBack(long[] y) {
        if (lfsr.isSingular()) {
            throw new ArithmeticException("c0 = 0: a state has no unique predecessor");
        }
        FiniteField field = lfsr.field();
        int d = lfsr.degree();
        long output = field.divide(y[0], lfsr.coefficient(0));
        for (int i = 1; i < d; i++) {
            y[i - 1] = field.subtract(y[i], field.multiply(lfsr.coefficient(i), output));
        }
        y[d - 1] = output;
    }

    /** The Galois state with the same output as a Fibonacci state. At most d^2 field operations. */
    public long[] fromFibonacci(long[] state) {
        SequenceOutput.requireState(lfsr, state);
        FiniteField field = lfsr.field();
        int d = lfsr.degree();
        long[] y = new long[d];
        for (int j = 0; j < d; j++) {
            long value = state[j];
            for (int i = 1; i <= j; i++) {
                long c = lfsr.coefficient(d - i);
                if (c != 0) {
                    value = field.subtract(value, field.multiply(c, state[j - i]));
                }
            }
            y[d - 1 - j] = value;
        }
        return y;
    }

    /** The Fibonacci state with the same output as a Galois state: its first d outputs. d^2 field operations. */
    public long[] toFibonacci(long[] y) {
        SequenceOutput.requireState(lfsr, y);
        long[] copy = y.clone();
        long[] state = new long[y.length];
        for (int t = 0; t < state.length; t++) {
            state[t] = step(copy);
        }
        return state;
    }
}
