package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.measured;
import static org.cyclotron.experiment.CannedRuns.request;

import java.util.List;
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

    private static List<String> warnings(Comparison comparison) {
        return Summaries.of(comparison).warnings();
    }

    private static long[] same(long wall) {
        return LongStream.generate(() -> wall).limit(10).toArray();
    }
}
