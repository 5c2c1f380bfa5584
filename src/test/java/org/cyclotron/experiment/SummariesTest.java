package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclotron.experiment.CannedRuns.BLOCKS;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.measured;
import static org.cyclotron.experiment.CannedRuns.request;
import static org.cyclotron.experiment.CannedRuns.round;
import static org.cyclotron.experiment.CannedRuns.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

class SummariesTest {
    @Test
    void speedUpIsTheMedianOfTheRatiosWithinRoundsNotTheRatioOfMedians() {
        // Each round is as slow as the machine was then; within a round the ratio is 2, 2, 2, 3, 3, 3.
        Comparison comparison =
                measured(request(6, SEQUENTIAL, SEGMENTS), new long[] {200, 2000, 20000, 300, 3000, 30000}, new long[] {
                    100, 1000, 10000, 100, 1000, 10000
                });
        StrategySummary lane = lane(comparison, 1);
        assertThat(lane.ratios()).containsExactly(2.0, 2.0, 2.0, 3.0, 3.0, 3.0);
        assertThat(lane.speedup().median()).isEqualTo(2.5);
        assertThat(lane.judgement()).isEqualTo(Judgement.FASTER);
    }

    @Test
    void judgementsFollowFromTheInterval() {
        assertThat(judged(2.0, 2.1, 1.9, 2.0, 2.2, 1.8)).isEqualTo(Judgement.FASTER);
        assertThat(judged(0.5, 0.6, 0.4, 0.5, 0.55, 0.45)).isEqualTo(Judgement.SLOWER);
        assertThat(judged(1.01, 0.99, 1.0, 1.02, 0.98, 1.0)).isEqualTo(Judgement.SAME);
        assertThat(judged(1.2, 0.9, 1.0, 1.1, 0.8, 1.3)).isEqualTo(Judgement.NO_MEASURABLE_DIFFERENCE);
        assertThat(judged(2.0, 2.1, 1.9)).as("three rounds say nothing").isEqualTo(Judgement.UNKNOWN);
    }

    @Test
    void aLaneWithOneWrongRunIsFailedAndInNoStatistic() {
        Comparison right = measured(request(6, SEQUENTIAL, SEGMENTS), times(100, 6), times(50, 6));
        List<Round> rounds = new ArrayList<>(right.rounds());
        rounds.set(
                3,
                round(
                        1,
                        4,
                        List.of(
                                run(SEQUENTIAL, 100),
                                run(SEGMENTS, 1, Verification.Status.FAILED, "lengths sum to 12, not 16"))));
        StrategySummary lane = lane(new Comparison(right.request(), right.environment(), rounds), 1);
        assertThat(lane.judgement()).isEqualTo(Judgement.FAILED);
        assertThat(lane.reason()).isEqualTo("lengths sum to 12, not 16");
        assertThat(lane.isPlotted()).isFalse();
        assertThat(lane.wallNanos()).isEmpty();
        assertThat(lane.measures()).isNull();
    }

    @Test
    void aLaneThatWasRefusedSaysWhy() {
        ComparisonRequest request = request(1, SEQUENTIAL, SEGMENTS);
        Comparison comparison = CannedRuns.comparison(
                request,
                List.of(round(
                        1,
                        1,
                        List.of(
                                run(SEQUENTIAL, 100),
                                run(SEGMENTS, 1, Verification.Status.ALGEBRAIC_ONLY, "needs 1 TB")))));
        assertThat(lane(comparison, 1).judgement()).isEqualTo(Judgement.REFUSED);
        assertThat(lane(comparison, 1).reason()).isEqualTo("needs 1 TB");
    }

    @Test
    void aStrategyAddedLaterIsComparedWithinItsOwnRounds() {
        ComparisonRequest request = request(1, SEQUENTIAL, SEGMENTS, BLOCKS);
        Comparison comparison = CannedRuns.comparison(
                request,
                List.of(
                        round(1, 1, List.of(run(SEQUENTIAL, 100), run(SEGMENTS, 50))),
                        round(2, 1, List.of(run(SEQUENTIAL, 1000), run(BLOCKS, 2000)))));
        assertThat(lane(comparison, 1).ratios()).containsExactly(2.0);
        assertThat(lane(comparison, 2).ratios()).containsExactly(0.5);
    }

    @Test
    void measuresFollowTheirFormulas() {
        Comparison comparison = measured(
                request(6, SEQUENTIAL, SEGMENTS, SEGMENTS.withWorkers(1)),
                times(1000, 6),
                times(400, 6),
                times(800, 6));
        Measures measures = lane(comparison, 1).measures();
        assertThat(measures.efficiency()).isCloseTo(2.5 / 2, within(1e-12));
        assertThat(measures.speedupBestSequential()).isCloseTo(2.0, within(1e-12));
        assertThat(measures.speedupOneWorker()).isCloseTo(2.0, within(1e-12));
        // (1/S - 1/p) / (1 - 1/p) with S = 2.5, p = 2
        assertThat(measures.karpFlatt()).isCloseTo((0.4 - 0.5) / 0.5, within(1e-12));
        assertThat(measures.overheadShare()).isCloseTo(0.5, within(1e-12));
        assertThat(measures.imbalance()).isCloseTo(0, within(1e-12));
        assertThat(measures.redundancy()).isEqualTo(1);
        assertThat(measures.statesPerSecond()).isCloseTo(16 / 400e-9, within(1.0));
        assertThat(measures.breakEven()).isNull();
    }

    @Test
    void anotherBaselineChangesEveryRatio() {
        Comparison comparison = measured(request(6, SEQUENTIAL, SEGMENTS), times(1000, 6), times(400, 6));
        Comparison other = comparison.with(comparison.request().withBaseline(SEGMENTS));
        assertThat(lane(other, 0).speedup().median()).isCloseTo(0.4, within(1e-12));
        assertThat(lane(other, 1).judgement()).isEqualTo(Judgement.BASELINE);
    }

    @Test
    void strategiesThatWalkWholeCyclesHaveABound() {
        Comparison comparison =
                measured(request(6, SEQUENTIAL, BLOCKS, SEGMENTS), times(1000, 6), times(1100, 6), times(600, 6));
        assertThat(lane(comparison, 1).bound()).isCloseTo(16.0 / 15, within(1e-12));
        assertThat(lane(comparison, 2).bound()).isNull();
        assertThat(lane(comparison, 0).bound()).isNull();
    }

    @Test
    void moreWorkersThanProcessorsAreMarked() {
        Comparison comparison =
                measured(request(6, SEQUENTIAL, Strategies.parse("segments@threads:4")), times(9, 6), times(8, 6));
        assertThat(lane(comparison, 1).oversubscribed()).isTrue();
    }

    private static Judgement judged(double... speedups) {
        long[] fast = java.util.Arrays.stream(speedups)
                .mapToLong(speedup -> Math.round(1e9 / speedup))
                .toArray();
        Comparison comparison =
                measured(request(speedups.length, SEQUENTIAL, SEGMENTS), times(1_000_000_000, speedups.length), fast);
        return lane(comparison, 1).judgement();
    }

    private static long[] times(long wall, int rounds) {
        return LongStream.generate(() -> wall).limit(rounds).toArray();
    }

    private static StrategySummary lane(Comparison comparison, int index) {
        return Summaries.of(comparison).lanes().get(index);
    }
}
