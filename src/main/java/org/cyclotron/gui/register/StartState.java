package org.cyclotron.gui.register;

import java.util.SplittableRandom;
import org.cyclotron.lfsr.Lfsr;

/** Start states that need no typing. Stateless. */
final class StartState {
    private StartState() {}

    /** 0 everywhere but for one cell, which holds 1. */
    static long[] unit(Lfsr lfsr, int cell) {
        long[] state = new long[lfsr.degree()];
        state[cell] = 1;
        return state;
    }

    /** 1 everywhere. */
    static long[] ones(Lfsr lfsr) {
        long[] state = new long[lfsr.degree()];
        java.util.Arrays.fill(state, 1);
        return state;
    }

    /** Uniformly random cells, the same for the same seed. */
    static long[] random(Lfsr lfsr, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] state = new long[lfsr.degree()];
        for (int i = 0; i < state.length; i++) {
            state[i] = lfsr.field().random(random);
        }
        return state;
    }
}
