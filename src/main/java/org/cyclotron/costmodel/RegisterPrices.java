package org.cyclotron.costmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the steps over one register cost, and what else of it several predictions ask for, each found once. In nanoseconds. For
 * one thread.
 */
final class RegisterPrices {
    private static final int WALKS = Walk.values().length;
    private static final int MOST_REMEMBERED = 64;

    private final StepPrices steps;
    private final ModelledRegister register;
    private final double cycles;
    /** By walk; not a number where nobody has asked. */
    private final double[] states = new double[WALKS];
    /** By workers, likewise; null where nobody has asked at all. */
    private double @Nullable [] evenShares;

    RegisterPrices(PriceBook book, ModelledRegister register) {
        this.steps = book.of(register.kernel());
        this.register = register;
        this.cycles = Distribution.cycles(register);
        Arrays.fill(states, Double.NaN);
    }

    ModelledRegister register() {
        return register;
    }

    /** How many cycles there are. */
    double cycles() {
        return cycles;
    }

    /** The states that a worker walks at least on average that is given an even share of the starts and walks whole cycles. */
    double evenShare(int workers) {
        if (workers > MOST_REMEMBERED) {
            return WholeCycles.walked(register, 1.0 / workers);
        }
        double[] known = evenShares;
        if (known == null) {
            known = new double[MOST_REMEMBERED + 1];
            Arrays.fill(known, Double.NaN);
            evenShares = known;
        }
        if (Double.isNaN(known[workers])) {
            known[workers] = WholeCycles.walked(register, 1.0 / workers);
        }
        return known[workers];
    }

    /** A state walked once on a warm thread. */
    double state(Walk walk) {
        if (Double.isNaN(states[walk.ordinal()])) {
            states[walk.ordinal()] = walkedState(walk);
        }
        return states[walk.ordinal()];
    }

    private double walkedState(Walk walk) {
        double size = register.states();
        @Nullable UnitCost own = steps.own(walk);
        if (own != null && register.order() == 2) {
            return own.curve().at(size);
        }
        double step = steps.step(walk, size);
        if (walk != Walk.BITMAP) {
            double share = walk == Walk.SEGMENTS ? register.segmentShare() : 1;
            return share * (step + register.extraNanos());
        }
        double more = register.stepsPerState() - 1;
        double others = more == 0 ? 0 : more * steps.step(Walk.PIECES, size);
        return step + others + register.stepsPerState() * register.extraNanos();
    }

    /** A step of a walk that looks for cycles without a mark. */
    double sweptStep() {
        return steps.step(Walk.PIECES, register.states()) + register.extraNanos();
    }

    /** The tree over zero, each of its states walked to zero. */
    double tree() {
        double count = register.treeSteps();
        return count == 0 ? 0 : count * (steps.step(Walk.PIECES, register.tree()) + register.extraNanos());
    }
}
