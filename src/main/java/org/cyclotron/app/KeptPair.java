package org.cyclotron.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CalibrationTables;
import org.cyclotron.report.ComparisonPair;
import org.cyclotron.report.Table;

/**
 * Two kept results of one kind that were measured side by side.
 *
 * @param before the earlier entry
 * @param after the later entry
 * @param parts at least one: what both have in common, such as a register each
 */
public record KeptPair(HistoryEntry before, HistoryEntry after, List<Part> parts) {
    public KeptPair {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that was measured twice.
     *
     * @param name of the register or file; of calibrations what they are
     * @param obstacles why the values must not be compared; empty when they may
     * @param rows a line each, with both values
     * @param table the same for files
     */
    public record Part(String name, List<String> obstacles, List<CalibrationComparison.Row> rows, Table table) {
        public Part {
            obstacles = List.copyOf(obstacles);
            rows = List.copyOf(rows);
        }

        public boolean isComparable() {
            return obstacles.isEmpty();
        }
    }

    /** Why two entries cannot be set side by side; empty when they can. Of analyses {@link KeptAnalyses} does it. */
    public static Optional<String> refusal(HistoryEntry one, HistoryEntry other) {
        return one.kind() == other.kind()
                ? Optional.empty()
                : Optional.of("One is a result of another kind than the other: nothing stands in both.");
    }

    /**
     * Two results, in any order.
     *
     * @throws IllegalArgumentException when they are of different kinds, or analyses, which hold no times
     */
    public static KeptPair of(KeptResult one, KeptResult other) {
        boolean inOrder = !one.entry().made().isAfter(other.entry().made());
        KeptResult before = inOrder ? one : other;
        KeptResult after = inOrder ? other : one;
        return new KeptPair(before.entry(), after.entry(), parts(before, after));
    }

    private static List<Part> parts(KeptResult before, KeptResult after) {
        if (before instanceof KeptResult.OfComparisons a && after instanceof KeptResult.OfComparisons b) {
            return ComparisonPair.matched(a.comparisons(), b.comparisons()).stream()
                    .map(KeptPair::part)
                    .toList();
        }
        if (before instanceof KeptResult.OfCalibration a && after instanceof KeptResult.OfCalibration b) {
            CalibrationComparison both = CalibrationComparison.of(a.calibration(), b.calibration());
            return List.of(new Part("Unit costs", both.differences(), both.rows(), CalibrationTables.comparison(both)));
        }
        throw new IllegalArgumentException(
                refusal(before.entry(), after.entry()).orElse("These two cannot be set side by side."));
    }

    private static Part part(ComparisonPair.Matched both) {
        return new Part(
                both.name(),
                ComparisonPair.obstacles(both.before(), both.after()),
                rows(both.before(), both.after()),
                ComparisonPair.table(both.before(), both.after()));
    }

    /** A line for each strategy of either: what a run of it costs. */
    private static List<CalibrationComparison.Row> rows(Comparison before, Comparison after) {
        List<MeasuredCost> earlier = costs(before);
        List<MeasuredCost> later = costs(after);
        List<CalibrationComparison.Row> rows = new ArrayList<>();
        for (MeasuredCost cost : earlier) {
            rows.add(new CalibrationComparison.Row(cost, find(later, cost.key()).orElse(null)));
        }
        for (MeasuredCost cost : later) {
            if (find(earlier, cost.key()).isEmpty()) {
                rows.add(new CalibrationComparison.Row(null, cost));
            }
        }
        return rows;
    }

    private static List<MeasuredCost> costs(Comparison comparison) {
        return Summaries.of(comparison).lanes().stream()
                .filter(lane -> lane.wall() != null)
                .map(KeptPair::cost)
                .toList();
    }

    private static MeasuredCost cost(StrategySummary lane) {
        return new MeasuredCost(
                lane.strategy().toString(),
                lane.label(),
                "run",
                new LinkedHashMap<>(),
                Unit.NANOSECONDS,
                lane.wallNanos());
    }

    private static Optional<MeasuredCost> find(List<MeasuredCost> costs, String key) {
        return costs.stream().filter(cost -> cost.key().equals(key)).findFirst();
    }
}
