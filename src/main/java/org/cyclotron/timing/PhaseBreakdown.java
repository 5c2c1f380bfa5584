package org.cyclotron.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the wall time of a run divides among the phases.
 *
 * <p>Definition. Each instant of wall belongs to the coordinator's phase if the coordinator is not waiting, otherwise in
 * equal parts to the worker lanes, each part to the phase of its lane. What belongs to no phase is unaccounted.
 *
 * @param wallNanos the wall time
 * @param phases the parts; they sum exactly to {@code wallNanos}. A phase that did not occur has 0
 * @param workerPhases the time of all worker lanes by phase; it sums exactly to workers &times; {@code wallNanos}
 */
public record PhaseBreakdown(long wallNanos, Map<Phase, Long> phases, Map<Phase, Long> workerPhases) {
    public PhaseBreakdown {
        phases = Collections.unmodifiableMap(new EnumMap<>(phases));
        workerPhases = Collections.unmodifiableMap(new EnumMap<>(workerPhases));
    }

    /** The share of a phase in the wall time, 0 to 1; 0 for a run of no length. */
    public double share(Phase phase) {
        return wallNanos == 0 ? 0 : (double) phases.getOrDefault(phase, 0L) / wallNanos;
    }

    /**
     * Divides the wall time. Sorts the ends of the spans and sweeps over them: O(n log n) for n spans.
     *
     * @throws IllegalArgumentException when spans of one lane overlap or reach beyond the wall time
     * @throws ArithmeticException when the times of all workers together pass 2^63 nanoseconds
     */
    static PhaseBreakdown of(RunTimeline timeline) {
        int workers = timeline.workers();
        Sweep sweep = new Sweep(workers);
        long last = 0;
        for (Edge edge : edges(timeline)) {
            sweep.advance(edge.at() - last);
            last = edge.at();
            sweep.change(edge);
        }
        sweep.advance(timeline.wallNanos() - last);
        return new PhaseBreakdown(
                timeline.wallNanos(), shares(sweep.parts, Math.max(1, workers)), shares(sweep.workerTime, 1));
    }

    /** At this time a lane changes to a phase. */
    private record Edge(long at, int lane, Phase phase) {}

    /** The changes in order of time; where a span begins as another ends, the end is left out. */
    private static List<Edge> edges(RunTimeline timeline) {
        List<Edge> edges = new ArrayList<>();
        List<Span> spans = timeline.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            edges.add(new Edge(span.startNanos(), span.lane(), span.phase()));
            boolean lastOfLane = i + 1 == spans.size() || spans.get(i + 1).lane() != span.lane();
            long next = lastOfLane ? Long.MAX_VALUE : spans.get(i + 1).startNanos();
            if (next < span.endNanos() || span.endNanos() > timeline.wallNanos()) {
                throw new IllegalArgumentException(span + " overlaps the next one or outlasts the run");
            }
            if (next > span.endNanos()) {
                edges.add(new Edge(span.endNanos(), span.lane(), Phase.UNACCOUNTED));
            }
        }
        edges.sort(Comparator.comparingLong(Edge::at));
        return edges;
    }

    /** The phases of all lanes at one time, and what each phase has been given so far. */
    private static final class Sweep {
        private final int workers;
        private final Map<Integer, Phase> lanes = new HashMap<>();
        /** How many worker lanes are in a phase. */
        private final Map<Phase, Integer> lanesIn = new EnumMap<>(Phase.class);
        /** In units of one nanosecond over the number of workers, so that equal parts are whole numbers. */
        private final Map<Phase, Long> parts = new EnumMap<>(Phase.class);

        private final Map<Phase, Long> workerTime = new EnumMap<>(Phase.class);

        Sweep(int workers) {
            this.workers = workers;
            lanesIn.put(Phase.UNACCOUNTED, workers);
        }

        void change(Edge edge) {
            Phase before = lanes.put(edge.lane(), edge.phase());
            if (edge.lane() != Span.COORDINATOR) {
                lanesIn.merge(before == null ? Phase.UNACCOUNTED : before, -1, Integer::sum);
                lanesIn.merge(edge.phase(), 1, Integer::sum);
            }
        }

        void advance(long nanos) {
            if (nanos == 0) {
                return;
            }
            Phase coordinator = lanes.getOrDefault(Span.COORDINATOR, Phase.UNACCOUNTED);
            boolean waiting = coordinator == Phase.WAIT && workers > 0;
            if (!waiting) {
                parts.merge(coordinator, Math.multiplyExact(nanos, Math.max(1, workers)), Math::addExact);
            }
            lanesIn.forEach((phase, count) -> {
                long spent = Math.multiplyExact(nanos, count);
                workerTime.merge(phase, spent, Math::addExact);
                if (waiting) {
                    parts.merge(phase, spent, Math::addExact);
                }
            });
        }
    }

    /**
     * Divides every part by one number so that the whole nanoseconds still add up: the nanoseconds that rounding down
     * leaves go to the parts with the largest remainders.
     */
    private static Map<Phase, Long> shares(Map<Phase, Long> parts, int divisor) {
        Map<Phase, Long> shares = new EnumMap<>(Phase.class);
        Map<Phase, Long> remainders = new EnumMap<>(Phase.class);
        long left = 0;
        for (Phase phase : Phase.values()) {
            long part = parts.getOrDefault(phase, 0L);
            shares.put(phase, part / divisor);
            remainders.put(phase, part % divisor);
            left += part % divisor;
        }
        List<Phase> byRemainder = new ArrayList<>(List.of(Phase.values()));
        byRemainder.sort(Comparator.<Phase, Long>comparing(phase -> remainders.getOrDefault(phase, 0L))
                .reversed());
        for (Phase phase : byRemainder.subList(0, (int) (left / divisor))) {
            shares.merge(phase, 1L, Long::sum);
        }
        return shares;
    }
}
