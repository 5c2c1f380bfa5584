package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.report.chart.CrossoverChart;
import org.junit.jupiter.api.Test;

class PredictedCrossoverTest {
    private static final List<CrossoverLine> MEASURED =
            Crossover.of(List.of(SampleComparisons.finished(), SampleComparisons.singular()));

    private static List<CrossoverChart.Predicted> predicted(Predictions predictions) {
        return PredictedCrossover.of(MEASURED, SampleComparisons.SEQUENTIAL, predictions);
    }

    @Test
    void everyMeasuredLineHasAPredictedOneThatGoesOn() {
        List<CrossoverChart.Predicted> lines = predicted(Predictions.by(new CostModel(RoughProfile.profile(), 2)));
        assertThat(lines).hasSameSizeAs(MEASURED).isNotEmpty();
        for (CrossoverChart.Predicted line : lines) {
            assertThat(line.points().getLast().states()).isEqualTo(BigInteger.TWO.pow(28));
            assertThat(line.points()).allMatch(point -> point.speedup() > 0);
        }
        CrossoverChart.Predicted ours = lines.stream()
                .filter(line -> line.strategy().equals(SampleComparisons.CYCLOTRON))
                .findFirst()
                .orElseThrow();
        assertThat(ours.points().getLast().speedup()).isGreaterThan(1.5);
    }

    @Test
    void nothingIsPredictedWithoutACalibration() {
        assertThat(predicted(Predictions.NOT_CALIBRATED)).isEmpty();
    }
}
