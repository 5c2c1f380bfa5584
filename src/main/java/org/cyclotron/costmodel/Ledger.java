package org.cyclotron.costmodel;

import java.util.EnumMap;
import java.util.Map;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;

/**
 * Adds up predicted times by phase, by the rule of measured runs: an instant belongs to the coordinator while it does
 * something, otherwise in equal parts to the workers. For one prediction.
 */
final class Ledger {
    private static final int PHASES = Phase.values().length;

    private final int workers;
    private final double[] phases = new double[PHASES];
    private final double[] workerPhases = new double[PHASES];

    Ledger(int workers) {
        this.workers = workers;
    }

    /** The coordinator does something, and all workers wait. */
    void coordinator(Phase phase, double nanos) {
        phases[phase.ordinal()] += nanos;
    }

    /** A worker does something while the coordinator waits. */
    void worker(Phase phase, double nanos) {
        workerPhases[phase.ordinal()] += nanos;
        phases[phase.ordinal()] += nanos / workers;
    }

    /** The wall time so far, not rounded. */
    double wallNanos() {
        double sum = 0;
        for (double nanos : phases) {
            sum += nanos;
        }
        return sum;
    }

    /** Whole nanoseconds; the wall time is their sum. */
    PhaseBreakdown breakdown() {
        Map<Phase, Long> rounded = new EnumMap<>(Phase.class);
        long wall = 0;
        for (Phase phase : Phase.values()) {
            long nanos = Math.round(phases[phase.ordinal()]);
            rounded.put(phase, nanos);
            wall = Math.addExact(wall, nanos);
        }
        return new PhaseBreakdown(wall, rounded, ofWorkers(wall));
    }

    private Map<Phase, Long> ofWorkers(long wall) {
        Map<Phase, Long> rounded = new EnumMap<>(Phase.class);
        long left = Math.multiplyExact(wall, workers);
        for (Phase phase : Phase.values()) {
            long nanos = phase == Phase.WAIT ? 0 : Math.min(left, Math.round(workerPhases[phase.ordinal()]));
            rounded.put(phase, nanos);
            left -= nanos;
        }
        rounded.put(Phase.WAIT, left);
        return rounded;
    }
}
