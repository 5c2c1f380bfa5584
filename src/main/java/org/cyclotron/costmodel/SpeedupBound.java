package org.cyclotron.costmodel;

import java.math.BigInteger;
import org.cyclotron.cycle.CycleStructure;

/**
 * The most that workers can gain when each walks whole cycles.
 *
 * <p>The worker that meets a longest cycle walks all of it, so the run takes at least as long as that cycle, while one
 * worker takes the time of all states: speed-up &le; states / longest, whatever a worker costs; and it is at most the
 * number of workers. For a primitive register this is q^d / (q^d &minus; 1), nothing at all.
 *
 * @param states the states on cycles, q^(d&minus;e)
 * @param longest the length of a longest cycle
 */
public record SpeedupBound(BigInteger states, BigInteger longest) {
    public SpeedupBound {
        if (longest.signum() <= 0 || states.compareTo(longest) < 0) {
            throw new IllegalArgumentException("a longest cycle of %s among %s states".formatted(longest, states));
        }
    }

    /** The bound of a register. */
    public static SpeedupBound of(CycleStructure structure) {
        return new SpeedupBound(structure.states(), structure.longest());
    }

    /** states / longest, good to 15 digits; at least 1. */
    public double ratio() {
        BigInteger[] division = states.divideAndRemainder(longest);
        return division[0].doubleValue() + fraction(division[1]);
    }

    /** The bound for a number of workers. */
    public double ratio(int workers) {
        return Math.min(workers, ratio());
    }

    /** remainder / longest, both shifted into the range of doubles. */
    private double fraction(BigInteger remainder) {
        int shift = Math.max(0, longest.bitLength() - 1000);
        return remainder.shiftRight(shift).doubleValue()
                / longest.shiftRight(shift).doubleValue();
    }
}
