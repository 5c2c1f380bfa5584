package org.cyclotron.costmodel;

import org.jspecify.annotations.Nullable;

/** What a way of cutting a register costs, looked up once. In nanoseconds. Immutable. */
final class ShapePrices {
    final double partition;
    final double jump;
    final double merge;
    final double cycle;
    final double segment;
    private final @Nullable UnitCost list;

    ShapePrices(CostProfile profile, String id) {
        partition = profile.nanos(Cost.PARTITION, id);
        jump = profile.nanos(Cost.JUMP, id);
        merge = profile.nanos(Cost.MERGE, id);
        cycle = profile.nanos(Cost.CYCLE, id);
        segment = profile.nanos(Cost.SEGMENT, id);
        list = profile.find(Cost.LIST, id);
    }

    /** Listing all states of a space. */
    double list(double states) {
        return list == null ? 0 : states * list.curve().at(states);
    }
}
