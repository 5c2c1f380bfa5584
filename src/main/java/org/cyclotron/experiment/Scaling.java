package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyclotron.execution.strategy.Strategies;
import org.jspecify.annotations.Nullable;

/** The lanes of a comparison by strategy and number of workers. */
public final class Scaling {
    private static final double EFFICIENT = 0.70;

    private Scaling() {}

    /**
     * One series for each parallel strategy that has been measured, in the order of the comparison.
     *
     * @param cores processors of the machine, up to which laws are fitted
     */
    public static List<ScalingSeries> of(ComparisonSummary summary, int cores) {
        Map<String, List<StrategySummary>> groups = new LinkedHashMap<>();
        for (StrategySummary lane : summary.lanes()) {
            if (lane.isPlotted() && Strategies.of(lane.strategy()).isParallel()) {
                String id =
                        lane.strategy().decomposition() + "@" + lane.strategy().backend();
                groups.computeIfAbsent(id, key -> new ArrayList<>()).add(lane);
            }
        }
        List<ScalingSeries> series = new ArrayList<>();
        groups.forEach((id, lanes) -> series.add(series(id, lanes, cores)));
        return List.copyOf(series);
    }

    private static ScalingSeries series(String id, List<StrategySummary> lanes, int cores) {
        List<ScalingPoint> points = lanes.stream()
                .sorted(Comparator.comparingInt(lane -> lane.strategy().workers()))
                .map(lane -> new ScalingPoint(
                        lane.strategy().workers(), Objects.requireNonNull(lane.speedup()), lane.oversubscribed()))
                .toList();
        @Nullable
        Double bound = lanes.stream()
                .map(StrategySummary::bound)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        @Nullable
        Integer lastEfficient = points.stream()
                .filter(point -> point.efficiency() >= EFFICIENT)
                .map(ScalingPoint::workers)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ScalingSeries(
                id,
                LaneLabels.withoutWorkers(lanes.getFirst().strategy()),
                points,
                bound,
                lastEfficient,
                ScalingLaws.fit(points, cores));
    }
}
