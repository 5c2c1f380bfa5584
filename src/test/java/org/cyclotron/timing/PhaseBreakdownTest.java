package org.cyclotron.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PhaseBreakdownTest {
    private static final long SEED = 20260302L;

    private final AtomicLong clock = new AtomicLong(1000);

    @Test
    void timeBelongsToTheCoordinatorUnlessItWaits() {
        PhaseRecorder recorder = new PhaseRecorder(clock::get, 2);
        recorder.coordinator().enter(Phase.PARTITION);
        clock.addAndGet(30);
        recorder.coordinator().enter(Phase.WAIT);
        recorder.worker(0).enter(Phase.COMPUTE);
        clock.addAndGet(10);
        recorder.worker(1).enter(Phase.COMPUTE);
        clock.addAndGet(100);
        recorder.worker(0).enter(Phase.WAIT);
        recorder.coordinator().enter(Phase.MERGE);
        clock.addAndGet(7);
        PhaseBreakdown breakdown = recorder.finish().breakdown();
        assertThat(breakdown.wallNanos()).isEqualTo(147);
        assertThat(breakdown.phases())
                .containsEntry(Phase.PARTITION, 30L)
                .containsEntry(Phase.COMPUTE, 105L)
                .containsEntry(Phase.WAIT, 5L)
                .containsEntry(Phase.MERGE, 7L)
                .containsEntry(Phase.UNACCOUNTED, 0L);
        assertThat(breakdown.workerPhases()).containsEntry(Phase.COMPUTE, 217L).containsEntry(Phase.WAIT, 77L);
    }

    @Test
    void stretchesMeasuredElsewhereAreCutToTheRunAndStillAddUp() {
        PhaseRecorder recorder = new PhaseRecorder(clock::get, 1);
        recorder.coordinator().enter(Phase.WAIT);
        recorder.worker(0).enter(Phase.CREATE);
        clock.addAndGet(20);
        recorder.worker(0).enter(Phase.WAIT);
        clock.addAndGet(80);
        recorder.worker(0).add(Phase.INITIALISE, 15, 30, 1);
        recorder.worker(0).add(Phase.COMPUTE, 28, 60, 3);
        recorder.worker(0).add(Phase.SEND, 70, 130, 1);
        PhaseBreakdown breakdown = recorder.finish().breakdown();
        assertThat(breakdown.phases())
                .containsEntry(Phase.CREATE, 20L)
                .containsEntry(Phase.INITIALISE, 10L)
                .containsEntry(Phase.COMPUTE, 30L)
                .containsEntry(Phase.SEND, 30L)
                .containsEntry(Phase.WAIT, 10L)
                .containsEntry(Phase.UNACCOUNTED, 0L);
    }

    @Test
    void whatBelongsToNoPhaseIsUnaccounted() {
        PhaseRecorder recorder = new PhaseRecorder(clock::get, 1);
        clock.addAndGet(4);
        recorder.coordinator().enter(Phase.WAIT);
        recorder.worker(0).leave();
        clock.addAndGet(5);
        assertThat(recorder.finish().breakdown().phases()).containsEntry(Phase.UNACCOUNTED, 9L);
    }

    @Test
    void equalPartsThatAreNotWholeNanosecondsStillSumToTheWall() {
        PhaseRecorder recorder = new PhaseRecorder(clock::get, 3);
        recorder.coordinator().enter(Phase.WAIT);
        recorder.worker(0).enter(Phase.COMPUTE);
        recorder.worker(1).enter(Phase.SEND);
        clock.addAndGet(10);
        PhaseBreakdown breakdown = recorder.finish().breakdown();
        assertThat(sum(breakdown.phases().values())).isEqualTo(10);
        assertThat(breakdown.phases().get(Phase.COMPUTE)).isBetween(3L, 4L);
    }

    @Test
    void sumsStayExactWhenNeighboursArePutTogether() {
        Random random = new Random(SEED);
        PhaseRecorder recorder = new PhaseRecorder(clock::get, 2);
        long computed = 0;
        recorder.coordinator().enter(Phase.WAIT);
        for (int i = 0; i < 3 * Lane.MOST_SPANS; i++) {
            recorder.worker(0).enter(Phase.RECEIVE);
            clock.addAndGet(random.nextInt(5));
            recorder.worker(0).enter(Phase.COMPUTE);
            long nanos = random.nextInt(1000);
            computed += nanos;
            clock.addAndGet(nanos);
            recorder.worker(0).leave();
            clock.addAndGet(random.nextInt(3));
        }
        RunTimeline timeline = recorder.finish();
        assertThat(timeline.spans().stream().filter(span -> span.lane() == 1))
                .as("seed %d", SEED)
                .hasSizeLessThanOrEqualTo(Lane.MOST_SPANS)
                .anyMatch(span -> span.merged() > 1);
        assertThat(timeline.nanos(1, Phase.COMPUTE)).as("seed %d", SEED).isEqualTo(computed);
        PhaseBreakdown breakdown = timeline.breakdown();
        assertThat(sum(breakdown.phases().values())).isEqualTo(timeline.wallNanos());
        assertThat(sum(breakdown.workerPhases().values())).isEqualTo(2 * timeline.wallNanos());
    }

    @Test
    void overlappingSpansOfOneLaneAreRefused() {
        List<Span> spans = List.of(new Span(1, Phase.COMPUTE, 0, 10, 1), new Span(1, Phase.SEND, 5, 12, 1));
        assertThatThrownBy(() -> new RunTimeline(20, 1, spans, 0).breakdown())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps");
    }

    @Test
    void aRunOfNoLengthHasNoShares() {
        PhaseBreakdown breakdown = new RunTimeline(0, 1, new ArrayList<>(), 0).breakdown();
        assertThat(breakdown.share(Phase.COMPUTE)).isZero();
        assertThat(sum(breakdown.phases().values())).isZero();
    }

    private static long sum(Iterable<Long> values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
