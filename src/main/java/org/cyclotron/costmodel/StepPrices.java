package org.cyclotron.costmodel;

import org.jspecify.annotations.Nullable;

/** What states cost by walk, with a kernel and without, looked up once. In nanoseconds. Immutable. */
final class StepPrices {
    private static final Walk[] WALKS = Walk.values();

    private final @Nullable UnitCost[] own = new @Nullable UnitCost[WALKS.length];
    private final @Nullable UnitCost[] any = new @Nullable UnitCost[WALKS.length];

    StepPrices(CostProfile profile, String kernel) {
        for (Walk walk : WALKS) {
            own[walk.ordinal()] = profile.costs().get(new UnitCost.Key(Cost.STATE, walk.id() + "/" + kernel));
            any[walk.ordinal()] = profile.find(Cost.STATE, walk.id());
        }
    }

    /** The cost of a state that was measured with the kernel itself; null where it was not. */
    @Nullable
    UnitCost own(Walk walk) {
        return own[walk.ordinal()];
    }

    /** A plain step over GF(2) in a register of so many states. */
    double step(Walk walk, double states) {
        @Nullable UnitCost cost = any[walk.ordinal()];
        return cost == null ? 0 : cost.curve().at(states);
    }
}
