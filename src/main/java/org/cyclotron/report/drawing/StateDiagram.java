package org.cyclotron.report.drawing;

import java.util.List;

/**
 * What a state diagram shows: rings with their tails, in the order in which they are named in a selection.
 *
 * @param rings in any order; drawn longest first, equal lengths together
 */
public record StateDiagram(List<StateRing> rings) {
    public StateDiagram {
        rings = List.copyOf(rings);
    }
}
