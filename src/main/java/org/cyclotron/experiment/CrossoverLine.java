package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * The speed-up of a strategy over sizes of registers.
 *
 * @param points by number of states
 * @param pays the least number of states measured from which on the strategy is faster at every size measured; null where
 *     there is none
 */
public record CrossoverLine(
        StrategyName strategy,
        String label,
        List<Point> points,
        @Nullable BigInteger pays) {
    public CrossoverLine {
        points = List.copyOf(points);
    }

    /**
     * One register.
     *
     * @param states q^d
     * @param register its name, for people
     */
    public record Point(BigInteger states, Estimate speedup, String register) {}
}
