package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final List<StrategyName> LANES =
            List.of(CannedRuns.SEQUENTIAL, CannedRuns.BLOCKS, CannedRuns.SEGMENTS);

    @Test
    void everyLaneReachesTheFinishWithAPlaceOfItsOwn() {
        List<RaceStanding> heard = new ArrayList<>();
        RaceStanding end = Race.run(
                CannedRuns.subject(1, 0, 0, 1, 0, 0, 0, 0, 0, 0),
                LANES,
                heard::add,
                System::nanoTime,
                Cancellation.NONE);
        assertThat(end.isOver()).isTrue();
        assertThat(end.lanes())
                .allSatisfy(lane -> assertThat(lane.state()).isEqualTo(RaceStanding.State.FINISHED))
                .extracting(RaceStanding.Lane::place)
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(heard.getLast()).isEqualTo(end);
    }

    @Test
    void aStoppedRaceEndsEveryLane() {
        List<StrategyName> slow = List.of(Strategies.parse("whole@caller/paced:1ms"));
        Cancellation.Switch stop = Cancellation.newSwitch();
        RaceStanding end = Race.run(
                CannedRuns.subject(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                slow,
                standing -> stop.request(),
                System::nanoTime,
                stop);
        assertThat(end.lanes()).singleElement().satisfies(lane -> {
            assertThat(lane.state()).isEqualTo(RaceStanding.State.CANCELLED);
            assertThat(lane.place()).isNull();
        });
    }

    /** A waiting that ends at once, again and again, would report some hundred thousand times in this time. */
    @Test
    void anInterruptedRaceGoesOnReportingAtItsPaceAndLeavesTheInterruptToItsCaller() {
        List<RaceStanding> heard = new ArrayList<>();
        Thread.currentThread().interrupt();
        RaceStanding end = Race.run(
                CannedRuns.subject(1, 0, 0, 1, 0, 0, 0),
                List.of(Strategies.parse("whole@caller/paced:1ms")),
                heard::add,
                System::nanoTime,
                Cancellation.NONE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(end.isOver()).isTrue();
        assertThat(heard).hasSizeLessThan(1000);
    }
}
