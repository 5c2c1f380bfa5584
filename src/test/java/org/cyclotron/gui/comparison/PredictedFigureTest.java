package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.Test;

class PredictedFigureTest {
    private static final Comparison FINISHED = SampleComparisons.finished();

    @Test
    void aLaneOfACalibratedMachineSaysWhatWasPredictedAndHowFarOffThatWas() {
        Predictions predictions = Predictions.by(new CostModel(RoughProfile.profile(), 2));
        StrategySummary lane = lane(predictions);
        DetailFigure figure = DetailFigures.of(lane).stream()
                .filter(each -> each.caption().equals("Predicted"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.value()).matches(".* (ns|µs|ms|s) \\(error [+-][0-9]+ %\\)");
    }

    @Test
    void withoutACalibrationThereIsNoSuchFigure() {
        assertThat(DetailFigures.of(lane(Predictions.NOT_CALIBRATED)))
                .isNotEmpty()
                .noneMatch(each -> each.caption().equals("Predicted"));
    }

    private static StrategySummary lane(Predictions predictions) {
        return Summaries.of(FINISHED, predictions)
                .lane(SampleComparisons.CYCLOTRON)
                .orElseThrow();
    }
}
