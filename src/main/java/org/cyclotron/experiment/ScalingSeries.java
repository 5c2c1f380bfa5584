package org.cyclotron.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy over its numbers of workers.
 *
 * @param strategy without workers, such as {@code segments@threads}
 * @param label the name for people, without workers
 * @param points by number of workers
 * @param bound the speed-up that cannot be passed on this subject; null where there is no such bound
 * @param lastEfficient the last number of workers with an efficiency of at least 70 %; null where none has
 * @param fit laws fitted to the points
 */
public record ScalingSeries(
        String strategy,
        String label,
        List<ScalingPoint> points,
        @Nullable Double bound,
        @Nullable Integer lastEfficient,
        ScalingFit fit) {
    public ScalingSeries {
        points = List.copyOf(points);
    }
}
