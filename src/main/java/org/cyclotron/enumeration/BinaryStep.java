package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/**
 * The step over GF(2): the new bit is the parity of the tapped bits.
 *
 * @param taps bit i is c_i
 * @param top d &minus; 1, the place of the new bit
 */
record BinaryStep(long taps, int top) implements StateStep {
    static BinaryStep of(Lfsr lfsr) {
        long taps = 0;
        for (int i = 0; i < lfsr.degree(); i++) {
            taps |= lfsr.coefficient(i) << i;
        }
        return new BinaryStep(taps, lfsr.degree() - 1);
    }

    @Override
    public long next(long state) {
        return state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
    }
}
