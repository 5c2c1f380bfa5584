package org.cyclotron.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cyclotron.execution.StrategyName;

/** Ratios of two runs of the same round, so that what disturbs a whole round meets both alike. */
final class RoundRatios {
    private RoundRatios() {}

    /** Wall of one over wall of the other for every round in which both count. */
    static List<Double> against(Comparison comparison, StrategyName reference, StrategyName strategy) {
        return against(comparison, round -> counted(round, reference), strategy);
    }

    /** The same with a reference that is chosen in each round. */
    static List<Double> against(
            Comparison comparison, Function<Round, Optional<RunRecord>> reference, StrategyName strategy) {
        return comparison.rounds().stream()
                .flatMap(round -> counted(round, strategy)
                        .flatMap(run -> reference
                                .apply(round)
                                .map(other -> (double) other.wallNanos() / Math.max(1, run.wallNanos())))
                        .stream())
                .toList();
    }

    /** The run of a strategy in a round; empty where it was not made or does not count. */
    static Optional<RunRecord> counted(Round round, StrategyName strategy) {
        return round.run(strategy).filter(RunRecord::counts);
    }
}
