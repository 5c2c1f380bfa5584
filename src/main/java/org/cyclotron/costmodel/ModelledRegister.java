package org.cyclotron.costmodel;

import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What of a register the cost of walking it depends on.
 *
 * @param states the states on cycles, q^(d&minus;e)
 * @param tree the states that come to zero, q^e; 1 for a nonsingular register
 * @param height e
 * @param cycles the cycle structure; where it is not known, one cycle of all states but zero
 * @param known whether the cycle structure is known
 * @param order of the field
 * @param kernel by which it is walked
 * @param extraNanos what a step takes more than a plain one over GF(2)
 * @param stepsPerState steps for each state of a cycle that is walked as a whole
 * @param segmentShare what a state between marks takes of a step, 1 unless many are walked at a time
 */
public record ModelledRegister(
        double states,
        double tree,
        int height,
        List<CycleClass> cycles,
        boolean known,
        double order,
        String kernel,
        double extraNanos,
        double stepsPerState,
        double segmentShare) {
    private static final String PLAIN = "plain";

    public ModelledRegister {
        cycles = List.copyOf(cycles);
        if (!(states >= 1)
                || !(tree >= 1)
                || cycles.isEmpty()
                || !(extraNanos >= 0)
                || !(stepsPerState >= 1)
                || !(segmentShare > 0)) {
            throw new IllegalArgumentException(
                    "a register of %s states on cycles and %s in the tree over zero".formatted(states, tree));
        }
    }

    /** A register by its size and cycle structure, walked by plain steps over GF(2). @param structure null where not known */
    public static ModelledRegister of(Lfsr lfsr, @Nullable CycleStructure structure) {
        int height = lfsr.preperiod();
        double q = (double) lfsr.field().order();
        double states = Math.pow(q, lfsr.degree() - height);
        return new ModelledRegister(
                states,
                Math.pow(q, height),
                height,
                structure == null ? giant(states) : CycleClass.of(structure),
                structure != null,
                q,
                PLAIN,
                0,
                1,
                1);
    }

    /** A register by its analysis. */
    public static ModelledRegister of(AlgebraicAnalysis analysis) {
        return of(analysis.lfsr(), analysis.structure());
    }

    /** A primitive register over GF(2), or one like it with any number of states: zero, and one cycle of all others. */
    public static ModelledRegister primitive(double states) {
        return new ModelledRegister(states, 1, 0, giant(states), true, 2, PLAIN, 0, 1, 1);
    }

    /** A register all of whose cycles have one length, which divides its states. */
    public static ModelledRegister uniform(double states, double length) {
        return new ModelledRegister(
                states, 1, 0, List.of(new CycleClass(length, states / length)), true, 2, PLAIN, 0, 1, 1);
    }

    private static List<CycleClass> giant(double states) {
        return states < 2
                ? List.of(new CycleClass(1, 1))
                : List.of(new CycleClass(1, 1), new CycleClass(states - 1, 1));
    }

    /** The same walked by another kernel. */
    public ModelledRegister walkedBy(String other, double extra, double steps, double share) {
        return new ModelledRegister(states, tree, height, cycles, known, order, other, extra, steps, share);
    }

    /** The length of a longest cycle. */
    public double longest() {
        return cycles.getLast().length();
    }

    public boolean isSingular() {
        return tree > 1;
    }

    /** The states that have to be walked: those on cycles, and the tree where there is one. */
    public double statesToWalk() {
        return states + (isSingular() ? tree : 0);
    }

    /** The steps that the tree takes, each state walked to zero: &Sigma; t (q^t &minus; q^(t&minus;1)) over t = 1 &hellip; e. */
    public double treeSteps() {
        double steps = 0;
        double level = 1;
        for (int t = 1; t <= height; t++) {
            steps += t * level * (order - 1);
            level *= order;
        }
        return steps;
    }

    /** All states, q^d. */
    public double allStates() {
        return states * tree;
    }
}
