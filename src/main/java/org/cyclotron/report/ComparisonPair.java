package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.jspecify.annotations.Nullable;

/** Two comparisons beside each other: value, value, difference, difference in per cent, a line for each strategy of either. */
public final class ComparisonPair {
    private ComparisonPair() {}

    /** Why times of the two must not be compared; empty when they may. */
    public static List<String> obstacles(Comparison earlier, Comparison later) {
        List<String> obstacles = new ArrayList<>(later.environment().differencesFrom(earlier.environment()));
        if (!haveSameRegisters(earlier, later)) {
            obstacles.add("the registers differ");
        }
        if (!earlier.request().kernel().equals(later.request().kernel())) {
            obstacles.add("the kernels differ: %s and %s"
                    .formatted(earlier.request().kernel(), later.request().kernel()));
        }
        if (earlier.request().preview() != later.request().preview()) {
            obstacles.add("one of them is a preview");
        }
        return obstacles;
    }

    /**
     * One thing compared twice.
     *
     * @param name of the register or file
     */
    public record Matched(String name, Comparison before, Comparison after) {
        static Matched of(Comparison before, Comparison after) {
            String earlier = before.request().subject().name();
            String later = after.request().subject().name();
            return new Matched(earlier.equals(later) ? later : earlier + " and " + later, before, after);
        }
    }

    /** Comparisons of the same registers; where there are none of the same, the first of each. Both lists have some. */
    public static List<Matched> matched(List<Comparison> before, List<Comparison> after) {
        List<Matched> pairs = new ArrayList<>();
        for (Comparison earlier : before) {
            after.stream()
                    .filter(later -> haveSameRegisters(earlier, later))
                    .findFirst()
                    .ifPresent(later -> pairs.add(Matched.of(earlier, later)));
        }
        return pairs.isEmpty() ? List.of(Matched.of(before.getFirst(), after.getFirst())) : pairs;
    }

    /** Whether both are of the same registers in the same order, whatever these are called. */
    public static boolean haveSameRegisters(Comparison earlier, Comparison later) {
        return registers(earlier).equals(registers(later));
    }

    private static List<String> registers(Comparison comparison) {
        return comparison.request().subject().registers().stream()
                .map(register -> register.row().lfsr().toString())
                .toList();
    }

    /** Medians of wall times in nanoseconds; a cell is empty where a comparison has none. */
    public static Table table(Comparison earlier, Comparison later) {
        Map<String, Estimate> before = walls(earlier);
        Map<String, Estimate> after = walls(later);
        SequencedSet<String> strategies = new LinkedHashSet<>(before.keySet());
        strategies.addAll(after.keySet());
        return new Table(
                "comparison-pair",
                "Two comparisons",
                List.of(
                        new Table.Column("strategy", "Strategy", false),
                        new Table.Column("before", "Before, ns", true),
                        new Table.Column("after", "After, ns", true),
                        new Table.Column("difference", "Δ, ns", true),
                        new Table.Column("percent", "Δ %", true),
                        new Table.Column("intervals", "Intervals", false)),
                strategies.stream()
                        .map(strategy -> row(strategy, before.get(strategy), after.get(strategy)))
                        .toList());
    }

    private static Map<String, Estimate> walls(Comparison comparison) {
        Map<String, Estimate> walls = new LinkedHashMap<>();
        for (StrategySummary lane : Summaries.of(comparison).lanes()) {
            Estimate wall = lane.wall();
            if (wall != null) {
                walls.put(lane.strategy().toString(), wall);
            }
        }
        return walls;
    }

    private static List<@Nullable Object> row(String strategy, @Nullable Estimate before, @Nullable Estimate after) {
        if (before == null || after == null) {
            return Arrays.asList(strategy, median(before), median(after), null, null, null);
        }
        double difference = after.median() - before.median();
        boolean apart = after.interval().low() > before.interval().high()
                || after.interval().high() < before.interval().low();
        return Arrays.asList(
                strategy,
                median(before),
                median(after),
                Math.round(difference),
                Math.round(1000 * difference / before.median()) / 10.0,
                apart ? "apart" : "overlap");
    }

    private static @Nullable Long median(@Nullable Estimate wall) {
        return wall == null ? null : Math.round(wall.median());
    }
}
