package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * The periodic part of a register and the tree over its zero state.
 *
 * <p>With pre-period e, u(t) = s(t+e) obeys the nonsingular register with the row c_e, …, c_(d&minus;1). The map from a
 * state to its cells e, …, d &minus; 1 commutes with the steps and is a bijection between the states on cycles and the
 * states of that register; so both have the same cycles. For e = 0 the periodic part is the register itself, for e = d
 * there is none but the zero state.
 *
 * @param whole the register
 * @param periodic the register c_e, …, c_(d&minus;1); null when e = d
 * @param states the states on cycles, q^(d&minus;e)
 * @param treeStates the states that come to zero, q^e; 1 when e = 0
 */
record PeriodicPart(Lfsr whole, @Nullable Lfsr periodic, long states, long treeStates) {
    /**
     * The parts of a register.
     *
     * @throws ArithmeticException when it has 2^63 states or more
     */
    static PeriodicPart of(Lfsr lfsr) {
        int e = lfsr.preperiod();
        BigInteger q = BigInteger.valueOf(lfsr.field().order());
        long[] row = Arrays.copyOfRange(lfsr.row(), e, lfsr.degree());
        Lfsr periodic = row.length == 0 ? null : e == 0 ? lfsr : new Lfsr(lfsr.field(), row);
        return new PeriodicPart(
                lfsr, periodic, q.pow(row.length).longValueExact(), q.pow(e).longValueExact());
    }

    boolean isSingular() {
        return treeStates > 1;
    }

    /** The states that have to be walked: those of the periodic part, and the tree where there is one. */
    long statesToWalk() {
        return Math.addExact(states, isSingular() ? treeStates : 0);
    }

    /** The periodic part of a register that has one. */
    Lfsr requirePeriodic() {
        if (periodic == null) {
            throw new IllegalStateException("the register has no periodic part: all its coefficients are 0");
        }
        return periodic;
    }

    /** The state on a cycle of the whole register that belongs to a state of the periodic part. */
    long[] lift(long number) {
        long[] lifted = new long[whole.degree()];
        if (periodic == null) {
            return lifted;
        }
        long[] state = periodic.state(BigInteger.valueOf(number));
        for (int i = 0; i < whole.preperiod(); i++) {
            periodic.stepBack(state);
        }
        for (int i = 0; i < lifted.length; i++) {
            lifted[i] = periodic.step(state);
        }
        return lifted;
    }

    /** The state of the periodic part that belongs to a state of the whole register: its cells e, …, d &minus; 1. */
    long project(long[] state) {
        return requirePeriodic()
                .stateNumber(Arrays.copyOfRange(state, whole.preperiod(), state.length))
                .longValueExact();
    }
}
