package org.cyclotron.report.drawing;

import java.math.BigInteger;
import java.util.List;

/**
 * One cycle to be drawn as a ring, or a stand-in for several of one length that are too large to be drawn singly.
 *
 * @param length the states on the cycle
 * @param count how many cycles this ring stands for; 1 where its states are given
 * @param states the states in stepping order, the representative first; empty for a stand-in
 */
public record StateRing(BigInteger length, BigInteger count, List<StateNode> states) {
    public StateRing {
        states = List.copyOf(states);
        if (!states.isEmpty() && !(length.equals(BigInteger.valueOf(states.size())) && count.equals(BigInteger.ONE))) {
            throw new IllegalArgumentException("a ring with states stands for one cycle of as many states");
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
