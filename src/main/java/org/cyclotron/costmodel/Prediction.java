package org.cyclotron.costmodel;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.jspecify.annotations.Nullable;

/**
 * What a run is predicted to take. Terms are those of measured runs.
 *
 * @param breakdown wall time and phases, which sum exactly
 * @param setupNanos ahead of the run, not part of the wall time
 * @param redundancy states walked over states that must be walked
 * @param imbalance max/mean &minus; 1 of the compute time of the workers; null with one worker
 * @param bound the speed-up that cannot be passed where a worker walks whole cycles; null where there is no such bound
 * @param notes what was assumed, for people
 */
public record Prediction(
        PhaseBreakdown breakdown,
        long setupNanos,
        double redundancy,
        @Nullable Double imbalance,
        @Nullable Double bound,
        List<String> notes) {
    public Prediction {
        notes = List.copyOf(notes);
    }

    public long wallNanos() {
        return breakdown.wallNanos();
    }

    /**
     * Runs that follow each other as one.
     *
     * @param workers of the whole; where a run has fewer, the others wait
     */
    public static Prediction inSequence(List<Prediction> runs, int workers) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        Map<Phase, Long> workerPhases = new EnumMap<>(Phase.class);
        long wall = 0;
        long setup = 0;
        double redundancy = 0;
        Set<String> notes = new LinkedHashSet<>();
        for (Prediction run : runs) {
            run.breakdown().phases().forEach((phase, nanos) -> phases.merge(phase, nanos, Math::addExact));
            run.breakdown().workerPhases().forEach((phase, nanos) -> workerPhases.merge(phase, nanos, Math::addExact));
            wall = Math.addExact(wall, run.wallNanos());
            setup = Math.addExact(setup, run.setupNanos());
            redundancy += run.redundancy() / runs.size();
            notes.addAll(run.notes());
        }
        long given = workerPhases.values().stream().mapToLong(Long::longValue).sum();
        workerPhases.merge(Phase.WAIT, Math.multiplyExact(workers, wall) - given, Math::addExact);
        PhaseBreakdown breakdown = new PhaseBreakdown(wall, phases, workerPhases);
        return new Prediction(breakdown, setup, redundancy, null, null, List.copyOf(notes));
    }

    /** The nanoseconds of wall in a phase. */
    public long nanos(Phase phase) {
        return breakdown.phases().getOrDefault(phase, 0L);
    }
}
