package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.measured;
import static org.cyclotron.experiment.CannedRuns.request;
import static org.cyclotron.experiment.CannedRuns.run;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

class NoiseWarningsTest {
    @Test
    void aQuietComparisonHasNoWarnings() {
        assertThat(warnings(measured(request(10, SEQUENTIAL, SEGMENTS), same(1000), same(500))))
                .isEmpty();
    }

    @Test
    void loadOfOtherProgramsIsNamedWithItsRounds() {
        Comparison quiet = measured(request(10, SEQUENTIAL, SEGMENTS), same(1000), same(500));
        List<Round> rounds = quiet.rounds().stream()
                .map(round -> new Round(
                        1, round.number(), 7, round.started(), 0, round.number() == 3 ? 0.124 : 0, round.runs()))
                .toList();
        assertThat(warnings(new Comparison(quiet.request(), quiet.environment(), rounds)))
                .containsExactly("background load up to 12 % during round 3");
    }

    @Test
    void driftAndSpreadAreNoticed() {
        long[] growing = LongStream.rangeClosed(1, 10).map(i -> i * 1000).toArray();
        assertThat(warnings(measured(request(10, SEQUENTIAL, SEGMENTS), same(1000), growing)))
                .anyMatch(warning -> warning.startsWith("times spread widely: Cyclotron ×2 ("))
                .contains("times drift from round to round: Cyclotron ×2");
    }

    @Test
    void outliersAreCounted() {
        long[] jump = same(500);
        jump[4] = 900;
        assertThat(warnings(measured(request(10, SEQUENTIAL, SEGMENTS), same(1000), jump)))
                .containsExactly("1 run is an outlier (beyond 1.5 quartile distances); medians hardly feel them");
    }

    @Test
    void aSyntheticKernelIsCalledSynthetic() {
        var paced = Strategies.parse("whole@caller/paced:500us");
        assertThat(warnings(measured(request(10, paced), same(1000))))
                .anyMatch(warning -> warning.startsWith("synthetic: the kernel paced:500us"));
    }

    @Test
    void roundsUnderLoadAreNamedWhereTheyAreFewAndCountedWhereTheyAreMany() {
        assertThat(load(4, 1)).contains("background load up to 31 % during round 1");
        assertThat(load(4, 1, 2)).contains("background load up to 32 % during rounds 1, 2");
        assertThat(load(6, 2, 3, 5)).contains("background load up to 35 % during rounds 2, 3, 5");
        assertThat(load(6, 1, 2, 3, 4)).contains("background load up to 34 % during 4 of 6 rounds");
        assertThat(load(4, 1, 2, 3, 4)).contains("background load up to 34 % during all 4 rounds");
        assertThat(load(1, 1)).contains("background load up to 31 % during the only round");
        assertThat(load(4)).noneMatch(warning -> warning.startsWith("background"));
    }

    /** These rounds had a load of 30 percent and one more for each round before; the others had exactly ten. */
    private static List<String> load(int rounds, int... loaded) {
        Comparison quiet = measured(request(rounds, SEQUENTIAL), first(same(1000), rounds));
        List<Round> all = quiet.rounds().stream()
                .map(round -> new Round(
                        1,
                        round.number(),
                        7,
                        round.started(),
                        0,
                        IntStream.of(loaded).anyMatch(n -> n == round.number()) ? 0.3 + round.number() / 100.0 : 0.1,
                        round.runs()))
                .toList();
        return warnings(new Comparison(quiet.request(), quiet.environment(), all));
    }

    @Test
    void pausesOfTheVirtualMachineAreNoticedBeyondAHundredthOfARun() {
        // Three operations of 1000 nanoseconds: 30 are a hundredth.
        assertThat(warnings(paused(30, 30))).isEmpty();
        assertThat(warnings(paused(31, 30)))
                .containsExactly("more than 1 % of a run went into collecting garbage: Cyclotron ×2");
        assertThat(warnings(paused(30, 31)))
                .containsExactly("more than 1 % of a run went into compiling: Cyclotron ×2");
    }

    private static Comparison paused(long gcNanos, long jitNanos) {
        RunRecord quiet = run(SEGMENTS, 1000);
        return comparisonOf(
                ChangedRun.of(quiet).collected(gcNanos).compiled(jitNanos).record());
    }

    @Test
    void whatWentWrongInARunIsSaidOnceForEachStrategy() {
        RunRecord quiet = run(SEGMENTS, 1000);
        assertThat(warnings(comparisonOf(
                        ChangedRun.of(quiet)
                                .repeated(1)
                                .fellBack("threads, no room")
                                .warned("gap")
                                .record(),
                        ChangedRun.of(quiet)
                                .repeated(2)
                                .fellBack("threads, no room")
                                .warned("synthetic: spins", "gap")
                                .record())))
                .containsExactly(
                        "Cyclotron ×2 fell back: threads, no room",
                        "Cyclotron ×2 had to repeat tasks after a worker failed",
                        "2 runs have time that belongs to no phase, or that recording took");
        assertThat(warnings(comparisonOf(ChangedRun.of(quiet).warned("gap").record())))
                .containsExactly("1 run has time that belongs to no phase, or that recording took");
        assertThat(warnings(comparisonOf(
                        ChangedRun.of(quiet).warned("synthetic: spins").record())))
                .isEmpty();
    }

    private static Comparison comparisonOf(RunRecord... runs) {
        List<Round> rounds = IntStream.range(0, runs.length)
                .mapToObj(i -> CannedRuns.round(1, i + 1, List.of(runs[i])))
                .toList();
        return CannedRuns.comparison(request(runs.length, SEGMENTS), rounds);
    }

    @Test
    void twoOutliersAreCountedTogetherAndFourRunsHaveNone() {
        long[] jump = same(500);
        jump[4] = 900;
        assertThat(warnings(measured(request(10, SEQUENTIAL, SEGMENTS), jump, jump)))
                .containsExactly("2 runs are outliers (beyond 1.5 quartile distances); medians hardly feel them");
        assertThat(warnings(measured(request(4, SEQUENTIAL), new long[] {500, 500, 500, 510})))
                .isEmpty();
    }

    @Test
    void driftIsTheSameUpAndDownAndNeedsEightRounds() {
        long[] falling =
                LongStream.rangeClosed(1, 10).map(i -> 100_000 - i * 10).toArray();
        assertThat(warnings(measured(request(10, SEQUENTIAL, SEGMENTS), falling, same(500))))
                .containsExactly("times drift from round to round: Sequential");
        assertThat(warnings(measured(request(8, SEQUENTIAL), first(falling, 8))))
                .hasSize(1);
        assertThat(warnings(measured(request(7, SEQUENTIAL), first(falling, 7))))
                .isEmpty();
    }

    private static long[] first(long[] times, int count) {
        return LongStream.of(times).limit(count).toArray();
    }

    private static List<String> warnings(Comparison comparison) {
        return Summaries.of(comparison).warnings();
    }

    private static long[] same(long wall) {
        return LongStream.generate(() -> wall).limit(10).toArray();
    }
}
