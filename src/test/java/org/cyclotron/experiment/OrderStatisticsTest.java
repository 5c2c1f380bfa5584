package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatisticsTest {
    @Test
    void theIntervalOfTenValuesGoesFromTheSecondToTheNinth() {
        Estimate estimate = OrderStatistics.estimate(shuffled(10));
        assertThat(estimate.median()).isEqualTo(5.5);
        assertThat(estimate.interval().low()).isEqualTo(2);
        assertThat(estimate.interval().high()).isEqualTo(9);
        assertThat(estimate.interval().confidence()).isCloseTo(0.97852, within(1e-5));
    }

    /** Ranks and confidences as in tables of the sign test. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "2, 1, 0.5",
        "5, 1, 0.9375",
        "6, 1, 0.96875",
        "8, 1, 0.99219",
        "9, 2, 0.96094",
        "15, 4, 0.96484",
        "20, 6, 0.95861"
    })
    void ranksAreTheNarrowestWithNinetyFivePercent(int n, int low, double confidence) {
        Interval interval = OrderStatistics.estimate(shuffled(n)).interval();
        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(n + 1.0 - low);
        assertThat(interval.confidence()).isCloseTo(confidence, within(1e-5));
    }

    @Test
    void theIntervalCoversTheMedianOfThePopulationAsOftenAsItSays() {
        Random random = new Random(20261125);
        int covered = 0;
        int trials = 4000;
        for (int i = 0; i < trials; i++) {
            List<Double> values = IntStream.range(0, 10)
                    .mapToObj(k -> Math.exp(random.nextGaussian()))
                    .toList();
            covered += OrderStatistics.estimate(values).interval().contains(1) ? 1 : 0;
        }
        // The spread of 4000 trials is 0.0023; five of them.
        assertThat((double) covered / trials).isCloseTo(0.9785, within(0.0115));
    }

    @Test
    void anOutlierLiesBeyondOneAndAHalfQuartileDistances() {
        List<Double> values = new ArrayList<>(shuffled(9));
        assertThat(OrderStatistics.outliers(values)).isZero();
        values.add(30.0);
        assertThat(OrderStatistics.outliers(values)).isEqualTo(1);
    }

    @Test
    void spreadIsTheQuartileDistanceOverTheMedian() {
        assertThat(OrderStatistics.spread(List.of(1.0, 2.0, 3.0, 4.0, 5.0))).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(OrderStatistics.spread(List.of(0.0, 0.0))).isZero();
    }

    @Test
    void nothingIsSaidOfNoValues() {
        assertThatThrownBy(() -> OrderStatistics.estimate(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Double> shuffled(int n) {
        List<Double> values = new ArrayList<>(
                IntStream.rangeClosed(1, n).mapToObj(i -> (double) i).toList());
        Collections.shuffle(values, new Random(n));
        return values;
    }
}
