package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.stream.IntStream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.Test;

class SpeedupCellPainterTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 36;
    private static final ComparisonSummary SUMMARY = Summaries.of(SampleComparisons.finished());
    private static final SpeedupScale SCALE = SpeedupScale.of(SUMMARY.lanes());

    private static StrategySummary lane(StrategyName strategy) {
        return SUMMARY.lane(strategy).orElseThrow();
    }

    private static Pixels draw(StrategyName strategy, SpeedupCellPainter.Mode mode) {
        return Pixels.of(new SpeedupCellPainter(lane(strategy), SCALE, mode, false), WIDTH, HEIGHT, Tokens.LIGHT);
    }

    private static double median(StrategyName strategy) {
        return SCALE.x(lane(strategy).speedup().median(), WIDTH);
    }

    @Test
    void theMarkStandsWhereTheScaleSaysInTheColourOfTheJudgement() {
        Tokens.Meanings meanings = Tokens.LIGHT.meanings();
        SpeedupCellPainter.Mode result = SpeedupCellPainter.Mode.RESULT;
        assertThat(draw(SampleComparisons.CYCLOTRON, result).at(median(SampleComparisons.CYCLOTRON), 18))
                .isEqualTo(meanings.faster());
        assertThat(draw(SampleComparisons.SLOW, result).at(median(SampleComparisons.SLOW), 18))
                .isEqualTo(meanings.slower());
        assertThat(draw(SampleComparisons.SEQUENTIAL, result).at(median(SampleComparisons.SEQUENTIAL), 18))
                .isEqualTo(Tokens.LIGHT.inks().primary());
    }

    @Test
    void shapesTellWhatColoursTell() {
        Color slower = Tokens.LIGHT.meanings().slower();
        double x = median(SampleComparisons.SLOW);
        Pixels diamond = draw(SampleComparisons.SLOW, SpeedupCellPainter.Mode.RESULT);
        assertThat(diamond.at(x, 18 - 4)).isNotEqualTo(Tokens.LIGHT.surfaces().card());
        assertThat(diamond.at(x - 3.5, 18 - 3.5)).isNotEqualTo(slower);
        Pixels hollow = draw(SampleComparisons.ASSISTED, SpeedupCellPainter.Mode.RESULT);
        assertThat(hollow.at(median(SampleComparisons.ASSISTED), 18))
                .isNotEqualTo(Tokens.LIGHT.meanings().same());
        assertThat(hollow.at(median(SampleComparisons.ASSISTED) - 3.6, 18))
                .isNotEqualTo(Tokens.LIGHT.surfaces().card());
    }

    @Test
    void sharedProcessorsAreHatched() {
        StrategyName strategy = SampleComparisons.OVERSUBSCRIBED;
        assertThat(lane(strategy).oversubscribed()).isTrue();
        Pixels pixels = draw(strategy, SpeedupCellPainter.Mode.RESULT);
        long solid = draw(SampleComparisons.CYCLOTRON, SpeedupCellPainter.Mode.RESULT)
                .count(Tokens.LIGHT.meanings().faster());
        assertThat(pixels.count(Tokens.LIGHT.meanings().faster())).isLessThan(solid);
    }

    @Test
    void whileMeasuringThereAreDotsOnly() {
        Pixels pixels = draw(SampleComparisons.CYCLOTRON, SpeedupCellPainter.Mode.MEASURING);
        assertThat(pixels.count(Tokens.LIGHT.meanings().faster())).isZero();
        double ratio = lane(SampleComparisons.CYCLOTRON).ratios().getFirst();
        boolean seen = false;
        for (int y = 8; y < 28; y++) {
            Color colour = pixels.at(SCALE.x(ratio, WIDTH), y);
            seen |= colour.getBlue() - colour.getRed() > 40;
        }
        assertThat(seen).isTrue();
        String words = new SpeedupCellPainter(
                        lane(SampleComparisons.CYCLOTRON), SCALE, SpeedupCellPainter.Mode.MEASURING, false)
                .description();
        assertThat(words).isEqualTo("Cyclotron ×2: measuring, 10 rounds so far");
    }

    @Test
    void aFailedLanePlotsNothingAndSaysWhy() throws IOException {
        StrategySummary failed = lane(SampleComparisons.FAILING);
        SpeedupCellPainter painter = new SpeedupCellPainter(failed, SCALE);
        DrawnTexts texts = DrawnTexts.of(painter, PictureSize.of(WIDTH, HEIGHT), Tokens.LIGHT);
        assertThat(texts.words()).containsExactly("FAILED", "Lengths sum to 12,286, not 16,384");
        texts.assertReadable();
        Pixels pixels = Pixels.of(painter, WIDTH, HEIGHT, Tokens.LIGHT);
        assertThat(pixels.count(Tokens.LIGHT.meanings().faster())).isZero();
        assertThat(pixels.count(Tokens.LIGHT.meanings().slower())).isZero();
        assertThat(pixels.at(WIDTH - 2, 18)).isEqualTo(Tokens.LIGHT.surfaces().card());
        assertThat(painter.description())
                .startsWith("registers@stealing ×2: FAILED, lengths sum to 12,286, not 16,384");
    }

    @Test
    void aLongReasonIsSetInTwoLinesInsideTheCell() throws IOException {
        RefusalNotice notice =
                new RefusalNotice(false, "the register has 2^61 states, which would need " + "4 TB ".repeat(30));
        DrawnTexts texts = DrawnTexts.of(notice, PictureSize.of(300, HEIGHT), Tokens.DARK);
        texts.assertReadable();
        assertThat(texts.all()).hasSize(3);
    }

    @Test
    void beyondTheBoundIsHatchedAndBeforeItIsNot() {
        StrategySummary bounded = lane(SampleComparisons.LIBRARY);
        double bound = SCALE.x(bounded.bound(), WIDTH);
        Pixels pixels = draw(SampleComparisons.LIBRARY, SpeedupCellPainter.Mode.RESULT);
        assertThat(colours(pixels, bound + 4)).isGreaterThan(2);
        assertThat(colours(pixels, bound - 12)).isEqualTo(1);
        assertThat(pixels.at(bound, 10)).isNotEqualTo(Tokens.LIGHT.surfaces().card());
    }

    /** How many colours there are in the rows of a column of pixels. */
    private static long colours(Pixels pixels, double x) {
        return IntStream.range(8, 28).mapToObj(y -> pixels.at(x, y)).distinct().count();
    }

    @Test
    void theSameRoundsAreDrawnAlikeEveryTime() throws IOException {
        SpeedupCellPainter painter = new SpeedupCellPainter(lane(SampleComparisons.SLOW), SCALE);
        PictureSize size = PictureSize.of(WIDTH, HEIGHT);
        assertThat(DrawnTexts.svg(painter, size, Tokens.LIGHT)).isEqualTo(DrawnTexts.svg(painter, size, Tokens.LIGHT));
    }

    @Test
    void theFiguresAreSaidInWords() {
        assertThat(new SpeedupCellPainter(lane(SampleComparisons.THREADS), SCALE).description())
                .isEqualTo("Remedy 2: threads ×2: 0.93× the baseline, 97.9 % interval 0.91–0.95, slower, 10 rounds;"
                        + " cannot pass 1.00×");
        assertThat(new SpeedupCellPainter(lane(SampleComparisons.OVERSUBSCRIBED), SCALE).description())
                .endsWith("faster, 10 rounds; more workers than processors");
    }
}
