package org.cyclotron.enumeration;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/** The step over a large field, cell by cell: such registers have few cells if they can be walked at all. */
final class DigitStep implements StateStep {
    private final FiniteField field;
    private final long[] row;
    private final long order;
    /** q^(d&minus;1), the weight of the new symbol. */
    private final long topWeight;

    DigitStep(Lfsr lfsr) {
        field = lfsr.field();
        row = lfsr.row();
        order = field.order();
        topWeight = lfsr.stateCount().longValueExact() / order;
    }

    @Override
    public long next(long state) {
        long symbol = 0;
        long rest = state;
        for (long coefficient : row) {
            long quotient = rest / order;
            symbol = field.add(symbol, field.multiply(coefficient, rest - quotient * order));
            rest = quotient;
        }
        return state / order + symbol * topWeight;
    }
}
