package org.cyclotron.execution.strategy;

import org.cyclotron.execution.StrategyName;

/**
 * A named strategy: a row that people compare.
 *
 * @param id the stable name
 * @param label the name for people
 * @param strategy the strategy, with one worker or as many as are asked for
 * @param question the question it settles
 */
public record Preset(String id, String label, StrategyName strategy, String question) {
    /** The strategy with so many workers, where it can have several. */
    public StrategyName withWorkers(int workers) {
        return Strategies.of(strategy).isParallel() ? strategy.withWorkers(workers) : strategy;
    }
}
