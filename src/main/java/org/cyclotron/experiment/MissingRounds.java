package org.cyclotron.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclotron.execution.StrategyName;

/** What a comparison still lacks. */
final class MissingRounds {
    private MissingRounds() {}

    /** The strategies of the next round: those that lack one, and the baseline with them; empty when none does. */
    static List<StrategyName> next(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        boolean any = request.strategies().stream().anyMatch(strategy -> missing(comparison, strategy) > 0);
        return request.strategies().stream()
                .filter(strategy -> missing(comparison, strategy) > 0 || any && strategy.equals(request.baseline()))
                .toList();
    }

    /** The most rounds that any strategy lacks. */
    static int most(Comparison comparison) {
        return comparison.request().strategies().stream()
                .mapToInt(strategy -> missing(comparison, strategy))
                .max()
                .orElse(0);
    }

    /** The runs that are to be made until nothing is missing. */
    static int runs(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        return request.strategies().stream()
                .mapToInt(strategy ->
                        strategy.equals(request.baseline()) ? most(comparison) : missing(comparison, strategy))
                .sum();
    }

    /** Whether a round ran these strategies and no others. */
    static boolean isOf(Round round, List<StrategyName> strategies) {
        Set<StrategyName> ran = round.runs().stream().map(RunRecord::strategy).collect(Collectors.toSet());
        return ran.equals(new LinkedHashSet<>(strategies));
    }

    private static int missing(Comparison comparison, StrategyName strategy) {
        return Math.max(
                0, comparison.request().rounds() - comparison.roundsOf(strategy).size());
    }
}
