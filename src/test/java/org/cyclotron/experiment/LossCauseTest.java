package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossCauseTest {
    @Test
    void theLargestPartThatIsNotComputingIsNamedFromAQuarterOn() {
        assertThat(cause(75, 1, 0.0)).isEqualTo("25 % of its time is waiting");
        assertThat(cause(76, 1, 0.0)).isNull();
    }

    @Test
    void statesWalkedTwiceAreNamedWhereOverheadIsSmall() {
        assertThat(cause(90, 1.2, 9.0)).isEqualTo("it walks every state 1.20 times");
        assertThat(cause(50, 1.2, 9.0)).isEqualTo("50 % of its time is waiting");
        assertThat(cause(90, 1.19, 0.0)).isNull();
    }

    @Test
    void unevenWorkIsNamedLast() {
        assertThat(cause(90, 1, 0.5)).isEqualTo("the busiest worker computes 50 % more than the mean");
        assertThat(cause(90, 1, 0.49)).isNull();
        assertThat(cause(90, 1, null)).as("one worker").isNull();
    }

    @Test
    void nothingIsSaidOfALaneWithoutRuns() {
        assertThat(LossCause.of(lane(null, null))).isNull();
    }

    private static String cause(long computePercent, double redundancy, Double imbalance) {
        RunRecord run = CannedRuns.run(CannedRuns.SEGMENTS, 100);
        RunRecord typical = new RunRecord(
                run.strategy(),
                1,
                1,
                run.status(),
                null,
                null,
                CannedRuns.breakdown(2, 100, computePercent),
                0,
                0,
                run.sample(),
                run.counters(),
                run.statesAccounted(),
                0,
                null,
                0,
                0,
                List.of(),
                null);
        return LossCause.of(
                lane(new Measures(1, null, 1, imbalance, null, 0, redundancy, null, 1, 0, null, 0), typical));
    }

    private static StrategySummary lane(Measures measures, RunRecord typical) {
        return new StrategySummary(
                CannedRuns.SEGMENTS,
                "lane",
                Judgement.SLOWER,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                measures,
                null,
                typical,
                null);
    }
}
