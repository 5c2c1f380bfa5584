package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.experiment.Predictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Predictions stand beside what was measured, or the reason why there are none. */
class PredictedComparisonTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private final CannedEngine engine = new CannedEngine();

    @BeforeEach
    void writeRegister() throws IOException {
        file = Files.writeString(folder.resolve("one.csv"), "1,0,0,1\n");
    }

    private Session compared(String format) {
        Session session = Session.comparing(
                engine,
                "compare",
                file.toString(),
                "--field",
                "2",
                "--strategies",
                "whole@caller,segments@threads:2",
                "--format",
                format);
        assertThat(session.exitCode()).as(session.err()).isZero();
        return session;
    }

    @Test
    void withoutACalibrationThereIsNoFigureButAReason() {
        JsonNode comparison = json();
        assertThat(comparison.at("/summary/0/predictedNanos").isNull()).isTrue();
        assertThat(comparison.at("/summary/0/predictionError").isNull()).isTrue();
        assertThat(comparison.at("/predictionReason").stringValue()).contains("not calibrated");
        assertThat(compared("text").out()).contains("No wall times are predicted: not calibrated");
    }

    @Test
    void withOneEveryStrategyHasItsPredictionAndTheError() {
        engine.predictions = Predictions.by(new CostModel(RoughProfile.profile(), 2));
        JsonNode comparison = json();
        assertThat(comparison.at("/predictionReason").isNull()).isTrue();
        for (JsonNode lane : comparison.get("summary")) {
            double predicted = lane.get("predictedNanos").doubleValue();
            double measured = lane.get("medianNanos").doubleValue();
            assertThat(predicted).isPositive();
            assertThat(lane.get("predictionError").doubleValue())
                    .isEqualTo(predicted / measured - 1, Offset.offset(1e-3 * predicted / measured));
        }
        assertThat(compared("text").out()).contains("predicted").doesNotContain("No wall times are predicted");
        List<String> lines = compared("csv").out().lines().toList();
        assertThat(lines.getFirst()).endsWith("chosen,predictedNanos,predictionError");
        assertThat(lines.get(1)).matches(".*,[0-9]+,-?[0-9.]+(E-?[0-9]+)?$");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(compared("json").out()).at("/comparisons/0");
    }
}
