package org.cyclotron.gui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;

/**
 * A comparison as it is shown: its rounds under the lanes and the baseline chosen now.
 *
 * @param measuring whether rounds are being added
 */
record Shown(Comparison comparison, ComparisonSummary summary, boolean measuring) {
    ComparisonRequest request() {
        return comparison.request();
    }

    StrategyName baseline() {
        return request().baseline();
    }

    /** The lanes in the order of the request. */
    List<LaneRow> rows() {
        return summary.lanes().stream()
                .map(lane -> new LaneRow(lane, lane.strategy().equals(baseline()), measuring))
                .toList();
    }

    /** The lanes by speed-up. */
    List<LaneRow> sorted() {
        return rows().stream()
                .sorted(Comparator.comparingDouble(LaneRow::order))
                .toList();
    }

    Optional<LaneRow> row(StrategyName strategy) {
        return rows().stream().filter(row -> row.strategy().equals(strategy)).findFirst();
    }

    /** Rounds that every lane shown has. */
    int completeRounds() {
        return request().strategies().stream()
                .mapToInt(strategy -> comparison.roundsOf(strategy).size())
                .min()
                .orElse(0);
    }

    /** Whether some lane shown has a round. */
    boolean hasRounds() {
        return request().strategies().stream()
                .anyMatch(strategy -> !comparison.roundsOf(strategy).isEmpty());
    }

    /** Whether every lane shown has all rounds asked for. */
    boolean isComplete() {
        return comparison.isComplete();
    }
}
