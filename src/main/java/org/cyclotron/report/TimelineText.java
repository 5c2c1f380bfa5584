package org.cyclotron.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;

/** Timelines in words. */
public final class TimelineText {
    /** More lanes are not read out. */
    private static final int MOST_LANES = 8;

    private TimelineText() {}

    /** The short name of a lane: {@code main}, {@code w1}, {@code w2}, … */
    public static String lane(int lane) {
        return lane == Span.COORDINATOR ? "main" : "w" + lane;
    }

    /** A span, such as {@code w1: compute 3.21 ms, from 61.2 ms}. */
    public static String span(Span span) {
        String several = span.merged() == 1 ? "" : " in " + Figures.count(span.merged()) + " stretches";
        return "%s: %s %s%s, from %s"
                .formatted(
                        lane(span.lane()),
                        PhaseText.word(span.phase()),
                        Figures.seconds(span.nanos() / 1e9),
                        several,
                        Figures.seconds(span.startNanos() / 1e9));
    }

    /** Every lane with what it did, in per cent of the wall time. */
    public static String description(RunTimeline timeline) {
        StringBuilder text = new StringBuilder("Timeline of ").append(Figures.seconds(timeline.wallNanos() / 1e9));
        List<Map<Phase, Long>> lanes = byLane(timeline);
        for (int lane = 0; lane < Math.min(MOST_LANES, lanes.size()); lane++) {
            text.append("; ").append(lane(lane)).append(": ").append(shares(lanes.get(lane), timeline.wallNanos()));
        }
        int more = lanes.size() - MOST_LANES;
        return text.append(more > 0 ? "; and " + more + " more lanes" : "").toString();
    }

    /** The nanoseconds of each lane by phase, the coordinator first; phases that did not occur are left out. */
    public static List<Map<Phase, Long>> byLane(RunTimeline timeline) {
        List<Map<Phase, Long>> lanes = new ArrayList<>();
        for (int lane = 0; lane <= timeline.workers(); lane++) {
            lanes.add(new EnumMap<>(Phase.class));
        }
        timeline.spans().forEach(span -> lanes.get(span.lane()).merge(span.phase(), span.nanos(), Long::sum));
        return lanes;
    }

    private static String shares(Map<Phase, Long> phases, long wall) {
        List<String> parts = new ArrayList<>();
        phases.forEach((phase, nanos) -> parts.add(
                PhaseText.word(phase) + " " + Figures.percent(BigInteger.valueOf(nanos), BigInteger.valueOf(wall))));
        return parts.isEmpty() ? "nothing recorded" : String.join(", ", parts);
    }
}
