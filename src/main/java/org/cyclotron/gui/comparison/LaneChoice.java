package org.cyclotron.gui.comparison;

import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;

/**
 * A strategy that can be chosen, before its workers and its kernel are.
 *
 * @param label the name for people
 * @param strategy with one worker and the plain kernel
 * @param question what it settles, or what it does
 * @param preset whether it is one of the named rows that people compare
 */
record LaneChoice(String label, StrategyName strategy, String question, boolean preset) {
    /** Whether several workers make sense. */
    boolean isParallel() {
        return Strategies.of(strategy).isParallel();
    }

    /** Whether a strategy is this one with some number of workers and some kernel. */
    boolean isOf(StrategyName other) {
        return strategy.decomposition().equals(other.decomposition())
                && strategy.backend().equals(other.backend());
    }

    boolean supports(String kernel) {
        return Strategies.of(strategy).supports(TaskKernels.byId(kernel));
    }

    /** The strategy as it would run. */
    StrategyName with(int workers, String kernel) {
        return new StrategyName(strategy.decomposition(), strategy.backend(), isParallel() ? workers : 1, kernel);
    }

    /** Such as {@code segments@threads}. */
    String spec() {
        return strategy.decomposition() + "@" + strategy.backend();
    }
}
