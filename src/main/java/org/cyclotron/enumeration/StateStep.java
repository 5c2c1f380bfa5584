package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/**
 * The step of a register on state numbers: &Sigma; s(t+i) q^i goes to (number div q) + s(t+d) q^(d&minus;1).
 *
 * <p>Requires q^d &lt; 2^63. Implementations are immutable.
 */
public sealed interface StateStep permits BinaryStep, TableStep, DigitStep, PacedStep {
    /** The number of the state after this one. */
    long next(long state);

    /** The fastest implementation for a register. */
    static StateStep of(Lfsr lfsr) {
        if (lfsr.field().order() == 2) {
            return BinaryStep.of(lfsr);
        }
        return lfsr.field().order() <= TableStep.LARGEST_FIELD ? new TableStep(lfsr) : new DigitStep(lfsr);
    }
}
