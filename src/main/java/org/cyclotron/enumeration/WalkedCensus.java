package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.TailLevel;

/**
 * What a walk found.
 *
 * @param structure the cycles, each term with the state of least number on the first cycle found of that length
 * @param tails the states off cycles by their distance 1, 2, …; empty when there are none
 * @param statesCovered the states accounted for, on cycles and tails
 * @param statesStepped the steps taken; more than covered where a method walks a state more than once
 */
public record WalkedCensus(
        CycleStructure structure, List<TailLevel> tails, BigInteger statesCovered, BigInteger statesStepped) {
    public WalkedCensus {
        tails = List.copyOf(tails);
    }
}
