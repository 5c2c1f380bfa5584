package org.cyclotron.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import org.cyclotron.execution.StrategyName;

/**
 * What to measure.
 *
 * @param strategies distinct, all with the same kernel, the baseline among them; in the order in which they are shown
 *     before there are results
 * @param baseline the strategy whose time is 1&times;
 * @param rounds 1 &hellip; {@value #MOST_ROUNDS}
 * @param preview whether all rounds run in one host, quickly; then there is no verdict
 * @param seed of the order within each round
 */
public record ComparisonRequest(
        Subject subject, List<StrategyName> strategies, StrategyName baseline, int rounds, boolean preview, long seed) {
    /** The rounds of a comparison where nothing else is asked for. */
    public static final int USUAL_ROUNDS = 10;
    /** More rounds than this are taken for a slip. */
    public static final int MOST_ROUNDS = 1000;

    public ComparisonRequest {
        strategies = List.copyOf(strategies);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "A comparison has 1 to %d rounds, not %d".formatted(MOST_ROUNDS, rounds));
        }
        if (!strategies.contains(baseline)) {
            throw new IllegalArgumentException("The baseline " + baseline + " is not among the strategies");
        }
        if (new LinkedHashSet<>(strategies).size() < strategies.size()) {
            throw new IllegalArgumentException("A strategy stands twice in " + strategies);
        }
        for (StrategyName strategy : strategies) {
            if (!strategy.kernel().equals(baseline.kernel())) {
                throw new IllegalArgumentException("%s and %s have different kernels; within a comparison there is one"
                        .formatted(baseline, strategy));
            }
        }
    }

    /** The kernel of all strategies. */
    public String kernel() {
        return baseline.kernel();
    }

    /** The same with another baseline, which must be among the strategies. */
    public ComparisonRequest withBaseline(StrategyName other) {
        return new ComparisonRequest(subject, strategies, other, rounds, preview, seed);
    }

    /** The same with other strategies; the baseline must stay among them. */
    public ComparisonRequest withStrategies(List<StrategyName> others) {
        return new ComparisonRequest(subject, others, baseline, rounds, preview, seed);
    }

    /** The same with another number of rounds. */
    public ComparisonRequest withRounds(int others) {
        return new ComparisonRequest(subject, strategies, baseline, others, preview, seed);
    }
}
