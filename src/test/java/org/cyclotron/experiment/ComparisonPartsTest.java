package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.cyclotron.experiment.CannedRuns.BLOCKS;
import static org.cyclotron.experiment.CannedRuns.HERE;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.measured;
import static org.cyclotron.experiment.CannedRuns.request;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** The parts that comparisons are made of, each at its edges. */
class ComparisonPartsTest {
    @Test
    void aRequestHasOneToAThousandRoundsOfDifferentStrategiesWithOneKernel() {
        ComparisonRequest request = request(1, SEQUENTIAL, SEGMENTS);
        assertThat(request.withRounds(1000).rounds()).isEqualTo(1000);
        assertThat(request.kernel()).isEqualTo("plain");
        assertThat(request.withStrategies(List.of(BLOCKS, SEQUENTIAL)).strategies())
                .containsExactly(BLOCKS, SEQUENTIAL);
        for (int rounds : new int[] {0, 1001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request.withRounds(rounds))
                    .withMessage("A comparison has 1 to 1000 rounds, not " + rounds);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.withBaseline(BLOCKS))
                .withMessageContaining("is not among the strategies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.withStrategies(List.of(SEQUENTIAL, SEGMENTS, SEGMENTS)))
                .withMessageContaining("stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> request.withStrategies(List.of(SEQUENTIAL, Strategies.parse("blocks@threads:2/floyd"))))
                .withMessageContaining("different kernels");
    }

    @Test
    void anIntervalIsClosed() {
        Interval interval = new Interval(2, 4, 0.95);
        assertThat(interval.contains(2) && interval.contains(4)).isTrue();
        assertThat(interval.contains(1.99) || interval.contains(4.01)).isFalse();
        assertThat(interval.within(2, 4)).isTrue();
        assertThat(interval.within(2.01, 4) || interval.within(2, 3.99)).isFalse();
        assertThat(new Interval(2, 2, 0).contains(2)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1, 0));
    }

    @Test
    void namesInFilesAreLowerCase() {
        assertThat(Judgement.NO_MEASURABLE_DIFFERENCE.id()).isEqualTo("no-measurable-difference");
        assertThat(Scope.FILE.id()).isEqualTo("file");
        assertThat(Verdict.Outcome.WON.id()).isEqualTo("won");
    }

    @Test
    void whatMakesTimesIncomparableIsNamedAndTimeAndLoadAreNot() {
        Environment other =
                new Environment(Instant.MAX, "another", 4, 1L << 35, "X", "26", "Y", List.of("-Xint"), "2", 9);
        assertThat(HERE.differencesFrom(other))
                .containsExactly(
                        "processor: a processor and another",
                        "cores: 2 and 4",
                        "memory: 16.00 GB and 32.00 GB",
                        "operating system: a system and X",
                        "Java version: 25 and 26",
                        "Java virtual machine: a machine and Y",
                        "Java flags: [] and [-Xint]",
                        "version of Cyclotron: 1 and 2");
        assertThat(HERE.differencesFrom(HERE.lasting())).isEmpty();
        assertThat(memory(0).differencesFrom(memory(1L << 30))).containsExactly("memory: not known and 1.00 GB");
        assertThat(memory(1L << 30).differencesFrom(memory((1L << 30) + 1)))
                .containsExactly("memory: 1073741824 bytes and 1073741825 bytes");
    }

    private static Environment memory(long bytes) {
        return new Environment(
                HERE.taken(),
                HERE.processor(),
                2,
                bytes,
                HERE.operatingSystem(),
                HERE.javaVersion(),
                HERE.javaVirtualMachine(),
                List.of(),
                HERE.programVersion(),
                0);
    }

    @Test
    void theEnvironmentIsThatOfThisMachine() {
        Environment found = EnvironmentProbe.take(Clock.fixed(Instant.ofEpochSecond(5), ZoneOffset.UTC));
        assertThat(found.taken()).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(found.processor()).isNotBlank();
        assertThat(found.cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(found.operatingSystem()).startsWith(System.getProperty("os.name"));
        assertThat(found.javaVersion()).startsWith(System.getProperty("java.specification.version"));
        assertThat(found.programVersion()).isNotBlank();
        assertThat(found.differencesFrom(EnvironmentProbe.take(Clock.systemUTC())))
                .isEmpty();
    }

    @Test
    void whatIsPredictedIsKeptForOneSubjectOnly() {
        Predictions predictions = Predictions.by(new CostModel(RoughProfile.profile(), 2));
        assertThat(predictions.reason()).isNull();
        Subject small = CannedRuns.giant();
        Subject large = CannedRuns.subject(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Double first = predictions.wallNanos(SEQUENTIAL, small);
        assertThat(predictions.wallNanos(SEQUENTIAL, large)).isGreaterThan(10 * first);
        assertThat(predictions.wallNanos(SEQUENTIAL, small)).isEqualTo(first).isPositive();
        assertThat(Predictions.NOT_CALIBRATED.reason()).startsWith("not calibrated");
        assertThat(Predictions.NOT_CALIBRATED.model()).isNull();
        assertThat(Predictions.none("no").wallNanos(SEQUENTIAL, small)).isNull();
    }

    @Test
    void anErrorOfPredictionIsTheShareByWhichItIsTooMuch() {
        Comparison comparison = measured(request(6, SEQUENTIAL), times(1000));
        Predictions predictions = Predictions.by(new CostModel(RoughProfile.profile(), 2));
        StrategySummary lane =
                Summaries.of(comparison, predictions).lane(SEQUENTIAL).orElseThrow();
        double predicted =
                predictions.wallNanos(SEQUENTIAL, comparison.request().subject());
        assertThat(lane.predictedNanos()).isEqualTo(predicted);
        assertThat(lane.predictionError()).isCloseTo(predicted / 1000 - 1, within(1e-12));
        ComparisonSummary without = Summaries.of(comparison);
        assertThat(without.lane(SEQUENTIAL).orElseThrow().predictionError()).isNull();
        assertThat(without.lane(BLOCKS)).isEmpty();
        assertThat(without.predictionReason()).isEqualTo(Predictions.NOT_CALIBRATED.reason());
    }

    @Test
    void theTypicalRunIsTheOneNearestToTheMedian() {
        Comparison comparison = measured(request(5, SEQUENTIAL), new long[] {100, 900, 500, 490, 700});
        assertThat(Summaries.of(comparison).lanes().getFirst().typical().wallNanos())
                .isEqualTo(500);
    }

    @Test
    void registersAsTasksAreBoundByTheLargest() {
        StrategyName registers = Strategies.parse("registers@threads:2");
        assertThat(WholeCycleBound.of(registers, CannedRuns.giant())).isEqualTo(1.0);
        assertThat(WholeCycleBound.of(SEQUENTIAL, CannedRuns.giant())).isNull();
    }

    @Test
    void aLaneThatCannotEnumerateTheSubjectIsRefusedWithTheReasonAndHasNoPlace() {
        long[] row = new long[90];
        row[0] = 1;
        row[38] = 1;
        RaceStanding end =
                Race.run(CannedRuns.subject(row), List.of(SEQUENTIAL), standing -> {}, () -> 7, Cancellation.NONE);
        assertThat(end.isOver()).isTrue();
        assertThat(end.elapsedNanos()).isZero();
        RaceStanding.Lane lane = end.lanes().getFirst();
        assertThat(lane.state()).isEqualTo(RaceStanding.State.REFUSED);
        assertThat(lane.reason()).contains("2^90");
        assertThat(lane.place()).isNull();
        assertThat(lane.finishNanos()).isNull();
        RaceStanding running = new RaceStanding(
                1,
                List.of(lane, new RaceStanding.Lane(SEGMENTS, "s", RaceStanding.State.RUNNING, 0.5, null, null, null)));
        assertThat(running.isOver()).isFalse();
    }

    private static long[] times(long wall) {
        return LongStream.generate(() -> wall).limit(6).toArray();
    }
}
