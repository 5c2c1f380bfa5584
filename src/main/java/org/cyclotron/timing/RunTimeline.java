package org.cyclotron.timing;

import java.util.List;

/**
 * Everything recorded of a run.
 *
 * @param wallNanos from submission until the census was complete in the caller
 * @param workers the number of worker lanes
 * @param spans by lane, then by time
 * @param recordingNanos what the recording itself took, estimated: the number of looks at the clock times their cost
 */
public record RunTimeline(long wallNanos, int workers, List<Span> spans, long recordingNanos) {
    public RunTimeline {
        spans = List.copyOf(spans);
    }

    /** Where the time went. */
    public PhaseBreakdown breakdown() {
        return PhaseBreakdown.of(this);
    }

    /** The nanoseconds a lane spent in a phase. */
    public long nanos(int lane, Phase phase) {
        return spans.stream()
                .filter(span -> span.lane() == lane && span.phase() == phase)
                .mapToLong(Span::nanos)
                .sum();
    }
}
