package org.cyclotron.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineJoinTest {
    private static RunTimeline run(int workers, long wall) {
        return new RunTimeline(
                wall, workers, List.of(new Span(0, Phase.WAIT, 0, wall, 1), new Span(1, Phase.COMPUTE, 0, wall, 1)), 3);
    }

    @Test
    void timesAddUpAndLanesThatARunDoesNotHaveWait() {
        TimelineJoin join = new TimelineJoin(2);
        join.add(run(1, 100));
        join.add(run(2, 50));
        RunTimeline joined = join.joined();
        assertThat(joined.wallNanos()).isEqualTo(150);
        assertThat(joined.recordingNanos()).isEqualTo(6);
        assertThat(joined.nanos(1, Phase.COMPUTE)).isEqualTo(150);
        assertThat(joined.nanos(2, Phase.WAIT)).isEqualTo(100);
        PhaseBreakdown breakdown = joined.breakdown();
        assertThat(breakdown.phases().get(Phase.COMPUTE)).isEqualTo(75);
        assertThat(breakdown.phases().get(Phase.WAIT)).isEqualTo(50);
        assertThat(breakdown.phases().get(Phase.UNACCOUNTED)).isEqualTo(25);
    }

    @Test
    void aRunWithMoreWorkersThanTheWholeIsRefused() {
        assertThatThrownBy(() -> new TimelineJoin(1).add(run(2, 10))).isInstanceOf(IllegalArgumentException.class);
    }
}
