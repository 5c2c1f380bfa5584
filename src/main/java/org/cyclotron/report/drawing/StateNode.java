package org.cyclotron.report.drawing;

import java.math.BigInteger;
import java.util.List;

/**
 * A state with the tails that lead into it.
 *
 * @param number the state as an integer
 * @param predecessors the states one step before it that are not on its cycle, with theirs; empty for nonsingular
 *     registers and for the ends of tails
 */
public record StateNode(BigInteger number, List<StateNode> predecessors) {
    public StateNode {
        predecessors = List.copyOf(predecessors);
    }

    /** A state without tails. */
    public static StateNode of(long number) {
        return new StateNode(BigInteger.valueOf(number), List.of());
    }
}
