package org.cyclotron.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs that follow each other as one: the wall times add up, and lanes that a run did not have wait meanwhile. For one
 * thread.
 */
public final class TimelineJoin {
    private final int workers;
    private final List<Span> spans = new ArrayList<>();
    private long wallNanos;
    private long recordingNanos;

    /** @param workers of the whole, at least those of any part */
    public TimelineJoin(int workers) {
        this.workers = workers;
    }

    /** Adds the next run. */
    public void add(RunTimeline next) {
        if (next.workers() > workers) {
            throw new IllegalArgumentException(
                    "a run of %d workers among runs of %d".formatted(next.workers(), workers));
        }
        for (Span span : next.spans()) {
            spans.add(new Span(
                    span.lane(),
                    span.phase(),
                    wallNanos + span.startNanos(),
                    wallNanos + span.endNanos(),
                    span.merged()));
        }
        for (int lane = next.workers() + 1; lane <= workers && next.wallNanos() > 0; lane++) {
            spans.add(new Span(lane, Phase.WAIT, wallNanos, wallNanos + next.wallNanos(), 1));
        }
        wallNanos += next.wallNanos();
        recordingNanos += next.recordingNanos();
    }

    /** All runs added so far as one. */
    public RunTimeline joined() {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::lane).thenComparingLong(Span::startNanos));
        return new RunTimeline(wallNanos, workers, sorted, recordingNanos);
    }
}
