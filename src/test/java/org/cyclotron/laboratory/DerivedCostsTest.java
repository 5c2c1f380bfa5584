package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivedCostsTest {
    private static MeasuredCost exchange(String transport, int elements, double... values) {
        return new MeasuredCost(
                Exchange.ID,
                "Exchange",
                "message",
                SampleCalibrations.parameters("transport", transport, "elements", String.valueOf(elements)),
                Unit.NANOSECONDS,
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }

    @Test
    void theLineThroughExactPointsIsFound() {
        RelativeLine line =
                RelativeLine.through(new double[] {10, 100, 1000, 10_000}, new double[] {5030, 5300, 8000, 35_000});
        assertThat(line.intercept()).isCloseTo(5000, within(1e-6));
        assertThat(line.slope()).isCloseTo(3, within(1e-9));
    }

    /** By definition: no line near it has a smaller sum of squared relative errors. */
    @Test
    void theLineHasTheLeastRelativeErrors() {
        double[] x = {10, 100, 1000, 10_000};
        double[] y = {5030, 5300, 16_000, 35_000};
        RelativeLine line = RelativeLine.through(x, y);
        double least = errors(x, y, line.intercept(), line.slope());
        for (double nudge : new double[] {-0.01, 0.01}) {
            assertThat(errors(x, y, line.intercept() * (1 + nudge), line.slope()))
                    .isGreaterThan(least);
            assertThat(errors(x, y, line.intercept(), line.slope() * (1 + nudge)))
                    .isGreaterThan(least);
        }
    }

    private static double errors(double[] x, double[] y, double intercept, double slope) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = (intercept + slope * x[i] - y[i]) / y[i];
            sum += error * error;
        }
        return sum;
    }

    @Test
    void theLineIsFittedForEveryRepetitionOfEveryTransport() {
        List<MeasuredCost> costs = new ArrayList<>();
        costs.add(exchange("pipe", 10, 110, 220));
        costs.add(exchange("pipe", 100, 200, 400, 1e9));
        costs.add(exchange("thread", 10, 50, 50));
        costs.add(exchange("thread", 100, 50, 50));
        List<MeasuredCost> derived = DerivedCosts.of(costs);
        assertThat(derived)
                .extracting(MeasuredCost::key)
                .containsExactly(
                        "exchange-message transport=pipe",
                        "exchange-element transport=pipe",
                        "exchange-message transport=thread",
                        "exchange-element transport=thread");
        assertThat(derived.get(0).values()).hasSize(2);
        assertThat(derived.get(0).values().get(0)).isCloseTo(100, within(1e-9));
        assertThat(derived.get(0).values().get(1)).isCloseTo(200, within(1e-9));
        assertThat(derived.get(1).values().get(1)).isCloseTo(2, within(1e-9));
        assertThat(derived.get(3).values().getFirst()).isCloseTo(0, within(1e-9));
    }

    @Test
    void oneSizeAloneHasNoLine() {
        assertThat(DerivedCosts.of(List.of(exchange("pipe", 10, 110)))).isEmpty();
    }

    @Test
    void theColdFactorSetsTheFreshProcessAgainstTheWarmMedianOfTheSameWalk() {
        MeasuredCost warm =
                SampleCalibrations.cost(new StateCost(), 2, "walk", "bitmap", "field", "GF(2)", "states", "2^14");
        MeasuredCost other =
                SampleCalibrations.cost(new StateCost(), 50, "walk", "bitmap", "field", "GF(2)", "states", "2^18");
        MeasuredCost cold =
                SampleCalibrations.cost(new ColdStateCost(), 30, "walk", "bitmap", "field", "GF(2)", "states", "2^14");
        List<MeasuredCost> derived = DerivedCosts.of(List.of(other, warm, cold));
        assertThat(derived).hasSize(1);
        assertThat(derived.getFirst().id()).isEqualTo("cold-factor");
        assertThat(derived.getFirst().unit()).isEqualTo(Unit.RATIO);
        assertThat(derived.getFirst().median()).isCloseTo(15, within(1e-9));
    }
}
