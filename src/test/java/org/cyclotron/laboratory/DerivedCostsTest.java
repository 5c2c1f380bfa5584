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

    @Test
    void aLargeMessageThatIsOffDoesNotDrownTheFixedPart() {
        // By absolute errors the intercept would move by hundreds.
        RelativeLine line =
                RelativeLine.through(new double[] {10, 100, 1000, 10_000}, new double[] {5030, 5300, 8000, 38_000});
        assertThat(line.intercept()).isCloseTo(5000, within(60.0));
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
