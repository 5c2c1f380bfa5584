package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

class TimingWarningsTest {
    private static final long WALL = 10_000_000;

    /** A run of one worker whose coordinator is accounted for up to here. */
    private static RunTimeline timeline(long wall, long accounted, long recording) {
        return new RunTimeline(wall, 1, List.of(new Span(Span.COORDINATOR, Phase.MERGE, 0, accounted, 1)), recording);
    }

    private static List<String> warnings(RunTimeline timeline, long uncertainty) {
        return TimingWarnings.of(timeline, TaskKernels.PLAIN, uncertainty);
    }

    @Test
    void aRunInOrderHasNone() {
        assertThat(warnings(timeline(WALL, WALL, 0), 0)).isEmpty();
    }

    @Test
    void moreThanAFiftiethOfTheWallThatBelongsToNoPhaseIsTold() {
        assertThat(warnings(timeline(WALL, WALL - WALL / 50, 0), 0)).isEmpty();
        assertThat(warnings(timeline(WALL, WALL - WALL / 40, 0), 0))
                .containsExactly("2.5 % of the wall time belongs to no phase");
    }

    @Test
    void clocksThatMayBeOffByMoreThanAFiftiethAreTold() {
        assertThat(warnings(timeline(WALL, WALL, 0), WALL / 50)).isEmpty();
        assertThat(warnings(timeline(WALL, WALL, 0), WALL / 20))
                .containsExactly("the clocks of workers may be off by 5.0 % of the wall time");
    }

    @Test
    void recordingThatTookMoreThanAHundredthOfTheTimeOfAllLanesIsTold() {
        // The coordinator and one worker: two lanes.
        assertThat(warnings(timeline(WALL, WALL, 2 * WALL / 100), 0)).isEmpty();
        assertThat(warnings(timeline(WALL, WALL, 2 * WALL / 50), 0))
                .containsExactly("recording the phases took about 2.0 % of the time");
    }

    @Test
    void runsOfLessThanTenMillisecondsAreNotJudged() {
        assertThat(warnings(timeline(WALL - 1, 0, WALL), WALL)).isEmpty();
        assertThat(warnings(timeline(WALL, 0, WALL), WALL)).hasSize(3);
    }

    @Test
    void aKernelThatSpinsIsSyntheticHoweverShortTheRun() {
        TaskKernel paced = TaskKernels.byId("paced:1us");
        assertThat(TimingWarnings.of(timeline(1, 1, 0), paced, 0))
                .containsExactly("synthetic: the kernel paced:1us spins to a cost a state");
    }
}
