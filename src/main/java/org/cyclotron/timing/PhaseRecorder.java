package org.cyclotron.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Records the phases of a run on one lane for the coordinator and one for each worker.
 *
 * <p>Time 0 is the construction. Worker lanes begin in {@link Phase#WAIT}: a worker that has not begun has nothing to
 * do. Each lane is for one thread at a time; {@link #finish} is for the coordinator, after all workers have ended.
 */
public final class PhaseRecorder {
    private static final int CLOCK_TRIALS = 200;

    private final LongSupplier clock;
    private final long origin;
    private final Lane coordinator;
    private final List<Lane> workers;

    /** A recorder on the clock of this machine. */
    public PhaseRecorder(int workers) {
        this(System::nanoTime, workers);
    }

    /**
     * A recorder on a given clock.
     *
     * @param clock nanoseconds from any origin, never going back
     * @param workers the number of worker lanes, at least 0
     */
    public PhaseRecorder(LongSupplier clock, int workers) {
        this.clock = clock;
        this.origin = clock.getAsLong();
        this.coordinator = new Lane(Span.COORDINATOR, this::now);
        this.workers = IntStream.rangeClosed(1, workers)
                .mapToObj(number -> new Lane(number, this::now))
                .toList();
        this.workers.forEach(lane -> lane.enter(Phase.WAIT));
    }

    /** Nanoseconds since the run began. */
    public long now() {
        return clock.getAsLong() - origin;
    }

    /** The time in this run of a look at the same clock. */
    public long at(long reading) {
        return reading - origin;
    }

    public Lane coordinator() {
        return coordinator;
    }

    /** The lane of a worker, from 0: worker i writes to lane i + 1. */
    public Lane worker(int index) {
        return workers.get(index);
    }

    /** Ends the run now, closes every phase still open, and returns what was recorded. */
    public RunTimeline finish() {
        long wall = now();
        long transitions = coordinator.transitions();
        List<Span> spans = new ArrayList<>(coordinator.finish(wall));
        for (Lane lane : workers) {
            transitions += lane.transitions();
            spans.addAll(lane.finish(wall));
        }
        return new RunTimeline(wall, workers.size(), spans, transitions * nanosPerReading());
    }

    /** What one look at the clock costs here, from a short trial. */
    private long nanosPerReading() {
        long start = clock.getAsLong();
        long end = start;
        for (int i = 0; i < CLOCK_TRIALS; i++) {
            end = clock.getAsLong();
        }
        return Math.ceilDiv(end - start, CLOCK_TRIALS);
    }
}
