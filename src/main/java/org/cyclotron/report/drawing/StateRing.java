package org.cyclotron.report.drawing;

import java.math.BigInteger;
import java.util.List;

/**
 * One cycle to be drawn as a ring, or a stand-in for several of one length that are too large to be drawn singly.
 *
 * @param length the states on the cycle
 * @param count how many cycles this ring stands for: more than 1 in a sample, where one of them is drawn for all
 * @param states the states in stepping order, the representative first; empty for a stand-in
 */
public record StateRing(BigInteger length, BigInteger count, List<StateNode> states) {
    public StateRing {
        states = List.copyOf(states);
        if (!states.isEmpty() && !length.equals(BigInteger.valueOf(states.size()))) {
            throw new IllegalArgumentException("a ring with states has as many as the cycle is long");
        }
        if (length.signum() <= 0 || count.signum() <= 0) {
            throw new IllegalArgumentException("a ring needs a positive length and count");
        }
    }

    /** A cycle with all its states. */
    public static StateRing of(List<StateNode> states) {
        return new StateRing(BigInteger.valueOf(states.size()), BigInteger.ONE, states);
    }

    /** A stand-in for {@code count} cycles of this length. */
    public static StateRing standIn(BigInteger length, BigInteger count) {
        return new StateRing(length, count, List.of());
    }

    public boolean isStandIn() {
        return states.isEmpty();
    }
}
