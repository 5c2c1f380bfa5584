package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.laboratory.Unit;
import org.junit.jupiter.api.Test;

/** The drawings that the laboratory's window adds: predicted bars, and a cost before and after. */
class PredictedBarsPainterTest {
    private static final List<Simulation.Lane> LANES = new Simulator(new CostModel(RoughProfile.profile(), 2))
            .run(
                    new Simulator.Target.Size("a register of 2^16 states", 65536),
                    List.of(
                            StrategyName.parse("whole@caller"),
                            StrategyName.parse("segments@threads:2"),
                            StrategyName.parse("blocks@spawn:2")),
                    List.of())
            .lanes();

    @Test
    void everyStrategyHasItsNameItsBarAndItsTime() throws IOException {
        PredictedBarsPainter painter = new PredictedBarsPainter(LANES);
        for (int width : new int[] {640, 1000}) {
            DrawnTexts texts =
                    DrawnTexts.of(painter, PictureSize.of(width, (int) Math.ceil(painter.height(width))), Tokens.LIGHT);
            texts.assertReadable();
            assertThat(texts.words())
                    .contains("Sequential", "Cyclotron ×2", "Original, static ×2", "compute", "create");
        }
        assertThat(painter.description()).contains("Cyclotron ×2, predicted wall ");
    }

    @Test
    void thePictureIsWritten() throws IOException {
        Files.createDirectories(Path.of("target", "screenshots"));
        Path file = Path.of("target", "screenshots", "drawing-predicted-bars.png");
        PredictedBarsPainter painter = new PredictedBarsPainter(LANES);
        PictureFormats.write(painter, PictureSize.of(800, (int) Math.ceil(painter.height(800))), Tokens.LIGHT, file);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void beforeIsHollowAndNowIsFilledWhereItsValueIs() {
        CalibrationComparison comparison =
                CalibrationComparison.of(SampleCalibrations.slower(100, Instant.EPOCH), SampleCalibrations.full());
        CalibrationComparison.Row row = comparison.rows().getFirst();
        MeasuredCost now = row.cost();
        CostScale scale = CostScale.of(SampleCalibrations.full().costs(), Unit.NANOSECONDS);
        Pixels pixels = Pixels.of(new CostPairPainter(row, scale), 600, 34, Tokens.LIGHT);
        Color filled = pixels.at(scale.x(now.median(), 600), 17);
        Color hollow = pixels.at(scale.x(100 * now.median(), 600), 17);
        assertThat(filled).isEqualTo(Tokens.LIGHT.meanings().faster());
        assertThat(hollow).isEqualTo(Tokens.LIGHT.surfaces().card());
    }
}
