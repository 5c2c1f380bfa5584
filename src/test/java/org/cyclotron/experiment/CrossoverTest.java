package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrossoverTest {
    @Test
    void aStrategyPaysFromTheLeastSizeAboveWhichItIsAlwaysFaster() {
        List<CrossoverLine> lines =
                Crossover.of(List.of(sized(4, 0.5), sized(5, 1.5), sized(6, 0.9), sized(7, 1.2), sized(8, 2)));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Cyclotron ×2");
            assertThat(line.points())
                    .extracting(CrossoverLine.Point::states)
                    .containsExactly(LongStream.of(16, 32, 64, 128, 256)
                            .mapToObj(BigInteger::valueOf)
                            .toArray(BigInteger[]::new));
            assertThat(line.pays()).isEqualTo(BigInteger.valueOf(128));
        });
    }

    @Test
    void whereItLosesAtTheLargestSizeItPaysNowhere() {
        assertThat(Crossover.of(List.of(sized(4, 3), sized(5, 0.9))))
                .singleElement()
                .satisfies(line -> assertThat(line.pays()).isNull());
    }

    @Test
    void aSizeAtWhichOneRegisterLosesDoesNotPay() {
        assertThat(Crossover.of(List.of(sized(5, 0.9), sized(5, 3), sized(6, 2))))
                .singleElement()
                .satisfies(line -> assertThat(line.pays()).isEqualTo(BigInteger.valueOf(64)));
    }

    private static Comparison sized(int degree, double speedup) {
        long[] row = new long[degree];
        row[0] = 1;
        row[1] = 1;
        ComparisonRequest request =
                new ComparisonRequest(CannedRuns.subject(row), List.of(SEQUENTIAL, SEGMENTS), SEQUENTIAL, 6, false, 1);
        return CannedRuns.measured(request, times(1e9), times(1e9 / speedup));
    }

    private static long[] times(double wall) {
        return LongStream.generate(() -> Math.round(wall)).limit(6).toArray();
    }
}
