package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclotron.execution.StrategyName;
import org.junit.jupiter.api.Test;

class ScalingTest {
    @Test
    void lawsAreFoundAgainFromPointsThatObeyThem() {
        ScalingFit amdahl = ScalingLaws.fit(points(8, p -> 1 / (0.12 + 0.88 / p)), 8);
        assertThat(amdahl).isInstanceOfSatisfying(ScalingFit.Fitted.class, fit -> {
            assertThat(fit.serialFraction()).isCloseTo(0.12, within(1e-6));
            assertThat(fit.amdahlError()).isCloseTo(0, within(1e-6));
        });
        ScalingFit universal = ScalingLaws.fit(points(8, p -> p / (1 + 0.05 * (p - 1) + 0.01 * p * (p - 1))), 8);
        assertThat(universal).isInstanceOfSatisfying(ScalingFit.Fitted.class, fit -> {
            assertThat(fit.contention()).isCloseTo(0.05, within(1e-6));
            assertThat(fit.coherency()).isCloseTo(0.01, within(1e-6));
        });
    }

    @Test
    void theErrorOfALawIsTheRootMeanSquareOfWhatItMisses() {
        IntToDoubleFunction speedup = p -> p / (1 + 0.05 * (p - 1) + 0.01 * p * (p - 1));
        assertThat(ScalingLaws.fit(points(8, speedup), 8)).isInstanceOfSatisfying(ScalingFit.Fitted.class, fit -> {
            double serial = fit.serialFraction();
            double squares = IntStream.rangeClosed(1, 8)
                    .mapToDouble(p -> speedup.applyAsDouble(p) - 1 / (serial + (1 - serial) / p))
                    .map(residual -> residual * residual)
                    .sum();
            assertThat(fit.amdahlError())
                    .isCloseTo(Math.sqrt(squares / 8), within(1e-9))
                    .isGreaterThan(0.05);
            assertThat(fit.universalError()).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void speedUpsAreTakenAgainstOneWorkerOfTheSameStrategy() {
        ScalingFit fit = ScalingLaws.fit(points(8, p -> 0.5 / (0.12 + 0.88 / p)), 8);
        assertThat(fit)
                .isInstanceOfSatisfying(
                        ScalingFit.Fitted.class,
                        fitted -> assertThat(fitted.serialFraction()).isCloseTo(0.12, within(1e-6)));
    }

    @Test
    void noLawIsFittedToPointsThatDoNotLieOnProcessors() {
        assertThat(ScalingLaws.fit(points(8, p -> p), 2))
                .isEqualTo(
                        new ScalingFit.Refused("a law needs 4 numbers of workers up to the 2 processors, there are 2"));
        assertThat(ScalingLaws.fit(points(8, p -> p).subList(1, 8), 8))
                .isEqualTo(new ScalingFit.Refused("a law needs the run with one worker"));
    }

    @Test
    void lanesOfOneStrategyMakeASeries() {
        StrategyName one = CannedRuns.SEGMENTS.withWorkers(1);
        ComparisonRequest request = CannedRuns.request(
                6, CannedRuns.SEQUENTIAL, CannedRuns.SEGMENTS.withWorkers(4), CannedRuns.SEGMENTS, one);
        Comparison comparison = CannedRuns.measured(request, times(1000), times(900), times(500), times(1000));
        List<ScalingSeries> series = Scaling.of(Summaries.of(comparison), 2);
        assertThat(series).singleElement().satisfies(found -> {
            assertThat(found.strategy()).isEqualTo("segments@threads");
            assertThat(found.label()).isEqualTo("Cyclotron");
            assertThat(found.points()).extracting(ScalingPoint::workers).containsExactly(1, 2, 4);
            assertThat(found.points()).extracting(ScalingPoint::oversubscribed).containsExactly(false, false, true);
            assertThat(found.lastEfficient()).isEqualTo(2);
            assertThat(found.bound()).isNull();
        });
    }

    private static List<ScalingPoint> points(int most, IntToDoubleFunction law) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(p -> new ScalingPoint(
                        p,
                        new Estimate(law.applyAsDouble(p), new Interval(law.applyAsDouble(p), law.applyAsDouble(p), 1)),
                        false))
                .toList();
    }

    private static long[] times(long wall) {
        return LongStream.generate(() -> wall).limit(6).toArray();
    }
}
