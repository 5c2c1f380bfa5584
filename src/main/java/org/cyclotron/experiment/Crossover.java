package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/** From how many states on a strategy beats the baseline: read off comparisons of registers of several sizes. */
public final class Crossover {
    private Crossover() {}

    /**
     * One line for each strategy but the baselines, in the order of the comparisons. Where several registers have the
     * same number of states each is a point.
     */
    public static List<CrossoverLine> of(List<Comparison> comparisons) {
        Map<StrategyName, List<CrossoverLine.Point>> lines = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            Subject subject = comparison.request().subject();
            for (StrategySummary lane : Summaries.of(comparison).lanes()) {
                if (lane.isPlotted() && lane.judgement() != Judgement.BASELINE) {
                    lines.computeIfAbsent(lane.strategy(), key -> new ArrayList<>())
                            .add(new CrossoverLine.Point(
                                    subject.states(), Objects.requireNonNull(lane.speedup()), subject.name()));
                }
            }
        }
        return lines.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CrossoverLine line(StrategyName strategy, List<CrossoverLine.Point> points) {
        List<CrossoverLine.Point> sorted = points.stream()
                .sorted(Comparator.comparing(CrossoverLine.Point::states))
                .toList();
        return new CrossoverLine(strategy, LaneLabels.of(strategy), sorted, pays(sorted));
    }

    private static @Nullable BigInteger pays(List<CrossoverLine.Point> sorted) {
        @Nullable BigInteger least = null;
        for (CrossoverLine.Point point : sorted.reversed()) {
            if (point.speedup().interval().low() <= 1) {
                // Another register of that size may have passed; the size as a whole has not.
                return least != null && point.states().equals(least) ? next(sorted, least) : least;
            }
            least = point.states();
        }
        return least;
    }

    private static @Nullable BigInteger next(List<CrossoverLine.Point> sorted, BigInteger states) {
        return sorted.stream()
                .map(CrossoverLine.Point::states)
                .filter(other -> other.compareTo(states) > 0)
                .findFirst()
                .orElse(null);
    }
}
