package org.cyclotron.costmodel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the steps over one register cost, and what else of it several predictions ask for, each found once. In nanoseconds. For
 * one thread.
 */
final class RegisterPrices {
    private static final int WALKS = Walk.values().length;

    private final CostProfile profile;
    private final ModelledRegister register;
    private final double cycles;
    /** By walk; not a number where nobody has asked. */
    private final double[] states = new double[WALKS];

    private final Map<Integer, Double> evenShares = new HashMap<>();

    RegisterPrices(CostProfile profile, ModelledRegister register) {
        this.profile = profile;
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
        return evenShares.computeIfAbsent(workers, key -> WholeCycles.walked(register, 1.0 / key));
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
        @Nullable UnitCost own = profile.costs().get(new UnitCost.Key(Cost.STATE, walk.id() + "/" + register.kernel()));
        if (own != null && register.order() == 2) {
            return own.curve().at(size);
        }
        double step = profile.nanos(Cost.STATE, walk.id(), size);
        if (walk != Walk.BITMAP) {
            double share = walk == Walk.SEGMENTS ? register.segmentShare() : 1;
            return share * (step + register.extraNanos());
        }
        double more = register.stepsPerState() - 1;
        double others = more == 0 ? 0 : more * profile.nanos(Cost.STATE, Walk.PIECES.id(), size);
        return step + others + register.stepsPerState() * register.extraNanos();
    }

    /** A step of a walk that looks for cycles without a mark. */
    double sweptStep() {
        return profile.nanos(Cost.STATE, Walk.PIECES.id(), register.states()) + register.extraNanos();
    }

    /** The tree over zero, each of its states walked to zero. */
    double tree() {
        double steps = register.treeSteps();
        return steps == 0
                ? 0
                : steps * (profile.nanos(Cost.STATE, Walk.PIECES.id(), register.tree()) + register.extraNanos());
    }
}
