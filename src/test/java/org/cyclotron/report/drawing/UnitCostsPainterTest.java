package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.laboratory.Unit;
import org.junit.jupiter.api.Test;

class UnitCostsPainterTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Calibration SAMPLE = SampleCalibrations.full();

    private static PictureSize size(UnitCostsPainter painter, int width) {
        return PictureSize.of(width, (int) Math.ceil(painter.height(width)));
    }

    @Test
    void thePictureIsWrittenInBothThemes() throws IOException {
        Files.createDirectories(FOLDER);
        UnitCostsPainter painter = new UnitCostsPainter(SAMPLE);
        for (Tokens tokens : List.of(Tokens.LIGHT, Tokens.DARK)) {
            for (int width : new int[] {960, 1280}) {
                Path file =
                        FOLDER.resolve("drawing-unit-costs-" + width + (tokens.dark() ? "-dark" : "-light") + ".png");
                PictureFormats.write(painter, size(painter, width), tokens, file);
                assertThat(Files.size(file)).isGreaterThan(2000);
            }
        }
    }

    @Test
    void everyTextIsReadableAtEveryWidth() throws IOException {
        UnitCostsPainter painter = new UnitCostsPainter(SAMPLE);
        for (int width : new int[] {900, 1180, 1800}) {
            DrawnTexts texts = DrawnTexts.of(painter, size(painter, width), Tokens.LIGHT);
            texts.assertReadable();
            assertThat(texts.words())
                    .contains(
                            "Creation",
                            "per worker · spawn, 1 worker",
                            "79.2 ms",
                            "3–7 ms",
                            "no counterpart",
                            "original, spawn")
                    .noneMatch(word -> word.contains("…"));
        }
    }

    @Test
    void allValuesAndPublishedFiguresLieOnTheScale() {
        CostScale scale = CostScale.of(SAMPLE.costs(), Unit.NANOSECONDS);
        assertThat(scale.lowest()).isEqualTo(-1);
        assertThat(scale.highest()).isEqualTo(8);
        assertThat(scale.x(Math.pow(10, -1), 500)).isCloseTo(26, within(1e-9));
        assertThat(scale.x(1e8, 500)).isCloseTo(474, within(1e-9));
        assertThat(scale.ticks(500)).extracting(CostScale.Tick::label).contains("10 ns", "100 ms");
        assertThat(scale.ticks(120).size()).isLessThan(scale.ticks(900).size());
    }

    @Test
    void oursIsADotWhereItsValueIsAndTheOriginalsAreHollow() {
        MeasuredCost cost = SAMPLE.costs().getFirst();
        CostScale scale = CostScale.of(SAMPLE.costs(), Unit.NANOSECONDS);
        Pixels pixels = Pixels.of(new CostCellPainter(cost, scale), 600, 36, Tokens.LIGHT);
        assertThat(pixels.at(scale.x(900_000, 600), 18))
                .isEqualTo(Tokens.LIGHT.meanings().faster());
        assertThat(pixels.at(scale.x(120_000, 600), 18))
                .isEqualTo(Tokens.LIGHT.surfaces().card());
        assertThat(pixels.at(scale.x(1_690_000, 600), 18))
                .isEqualTo(Tokens.LIGHT.surfaces().card());
    }

    @Test
    void aValueThatIsNotPositiveHasFiguresButNoDot() throws IOException {
        MeasuredCost usual = SAMPLE.costs().getFirst();
        MeasuredCost negative = new MeasuredCost(
                usual.id(), usual.label(), usual.per(), usual.parameters(), usual.unit(), List.of(-3.0, -3.0));
        UnitCostsPainter painter = new UnitCostsPainter(SAMPLE, List.of(negative));
        DrawnTexts texts = DrawnTexts.of(painter, size(painter, 1180), Tokens.LIGHT);
        texts.assertReadable();
        assertThat(texts.words()).contains("−3 ns", "not measurable");
    }

    @Test
    void theDescriptionHasEveryCostWithItsFigures() {
        assertThat(new UnitCostsPainter(SAMPLE).description())
                .contains(
                        "Creation per task (spawn, 4 workers, 100 tasks): 900 µs, interval 886–914 µs, 10 repetitions;"
                                + " original with fork 120 µs, with spawn 1.69 ms; against spawn 1.88× faster")
                .contains("Scaling probe per machine (2 threads): 1.98×");
    }
}
