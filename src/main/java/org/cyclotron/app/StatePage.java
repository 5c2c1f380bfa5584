package org.cyclotron.app;

import java.math.BigInteger;
import java.util.List;

/**
 * Some consecutive states of a cycle.
 *
 * @param length the states of the whole cycle
 * @param first how many steps the first state listed lies after the representative, 0 &hellip; length &minus; 1
 * @param states d field elements each; not to be changed
 */
public record StatePage(BigInteger length, BigInteger first, List<long[]> states) {
    public StatePage {
        states = List.copyOf(states);
    }

    /** Whether the cycle goes on after the last state listed. */
    public boolean hasNext() {
        return first.add(BigInteger.valueOf(states.size())).compareTo(length) < 0;
    }
}
