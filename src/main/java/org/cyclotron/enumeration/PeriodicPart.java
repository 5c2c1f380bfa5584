package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
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
public record PeriodicPart(Lfsr whole, @Nullable Lfsr periodic, long states, long treeStates) {
    /**
     * The parts of a register.
     *
     * @throws ArithmeticException when it has 2^63 states or more
     */
    public static PeriodicPart of(Lfsr lfsr) {
        int e = lfsr.preperiod();
        BigInteger q = BigInteger.valueOf(lfsr.field().order());
        return new PeriodicPart(
                lfsr,
                periodic(lfsr),
                q.pow(lfsr.degree() - e).longValueExact(),
                q.pow(e).longValueExact());
    }

    /** The register c_e, …, c_(d&minus;1) of a register of any size; null when e = d. */
    public static @Nullable Lfsr periodic(Lfsr lfsr) {
        int e = lfsr.preperiod();
        if (e == 0 || e == lfsr.degree()) {
            return e == 0 ? lfsr : null;
        }
        return new Lfsr(lfsr.field(), Arrays.copyOfRange(lfsr.row(), e, lfsr.degree()));
    }

    public boolean isSingular() {
        return treeStates > 1;
    }

    /** The states that have to be walked: those of the periodic part, and the tree where there is one. */
    public long statesToWalk() {
        return Math.addExact(states, isSingular() ? treeStates : 0);
    }

    /** The periodic part of a register that has one. */
    public Lfsr requirePeriodic() {
        if (periodic == null) {
            throw new IllegalStateException("the register has no periodic part: all its coefficients are 0");
        }
        return periodic;
    }

    /** The state on a cycle of the whole register that belongs to a state of the periodic part. */
    public long[] lift(long number) {
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
    public long project(long[] state) {
        return requirePeriodic()
                .stateNumber(Arrays.copyOfRange(state, whole.preperiod(), state.length))
                .longValueExact();
    }

    /**
     * The census of the whole register.
     *
     * @param cycles the cycles of the periodic part, at least one
     * @param heights how many states of the tree over zero take 0, 1, … steps to it
     */
    public WalkedCensus census(CycleTally cycles, long[] heights, BigInteger stepped) {
        List<CycleTerm> terms = new ArrayList<>();
        cycles.forEach((length, count, representative) ->
                terms.add(new CycleTerm(BigInteger.valueOf(length), BigInteger.valueOf(count), lift(representative))));
        CycleStructure structure = new CycleStructure(terms);
        long tree = LongStream.of(heights).sum();
        return new WalkedCensus(
                structure, levels(heights), structure.states().multiply(BigInteger.valueOf(tree)), stepped);
    }

    /** The states off cycles by height: as many over each state on a cycle as over zero. */
    private List<TailLevel> levels(long[] heights) {
        List<TailLevel> levels = new ArrayList<>();
        for (int height = 1; height < heights.length; height++) {
            levels.add(new TailLevel(height, BigInteger.valueOf(heights[height]).multiply(BigInteger.valueOf(states))));
        }
        return levels;
    }
}
