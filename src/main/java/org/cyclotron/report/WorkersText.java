package org.cyclotron.report;

import java.util.List;
import java.util.Map;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;

/** The workers of a run in words. */
public final class WorkersText {
    /** More workers are not read out. */
    private static final int MOST = 16;

    private WorkersText() {}

    /** The mean time that workers computed, in nanoseconds; that of the calling thread where there are none. */
    public static double meanCompute(RunTimeline timeline) {
        return computed(timeline).stream().mapToLong(Long::longValue).average().orElse(0);
    }

    /** How much longer the busiest worker computed than the mean, max/mean &minus; 1; 0 where none computed. */
    public static double imbalance(RunTimeline timeline) {
        double mean = meanCompute(timeline);
        long most = computed(timeline).stream().mapToLong(Long::longValue).max().orElse(0);
        return mean == 0 ? 0 : most / mean - 1;
    }

    private static List<Long> computed(RunTimeline timeline) {
        List<Map<Phase, Long>> lanes = TimelineText.byLane(timeline);
        return lanes.subList(timeline.workers() == 0 ? 0 : 1, lanes.size()).stream()
                .map(phases -> phases.getOrDefault(Phase.COMPUTE, 0L))
                .toList();
    }

    /** What each worker computed and how evenly. */
    public static String description(RunTimeline timeline) {
        List<Long> computed = computed(timeline);
        StringBuilder text = new StringBuilder("Computing time of each worker: ");
        int first = timeline.workers() == 0 ? 0 : 1;
        for (int i = 0; i < Math.min(MOST, computed.size()); i++) {
            text.append(i == 0 ? "" : ", ").append(TimelineText.lane(first + i)).append(' ');
            text.append(Figures.seconds(computed.get(i) / 1e9));
        }
        text.append(computed.size() > MOST ? " and " + (computed.size() - MOST) + " more" : "");
        return text.append("; of a wall time of ")
                .append(Figures.seconds(timeline.wallNanos() / 1e9))
                .append(computed.size() > 1 ? "; imbalance " + percent(imbalance(timeline)) : "")
                .toString();
    }

    private static String percent(double share) {
        return Figures.significant(Math.round(1000 * share) / 10.0) + " %";
    }
}
