package org.cyclotron.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Scaling;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.drawing.DrawnTexts;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

class ComparisonChartsLookTest {
    private static List<StrategySummary> lanes(Comparison comparison) {
        return LaneText.ranked(Summaries.of(comparison).lanes());
    }

    private static DrawnTexts texts(Function<Tokens, JFreeChart> chart, int width, int height) throws IOException {
        return DrawnTexts.of(new ChartPainter(chart), PictureSize.of(width, height), Tokens.LIGHT);
    }

    @Test
    void wallTimesAreReadableAndSayEveryLane() throws IOException {
        for (Comparison comparison : List.of(
                SampleComparisons.finished(),
                SampleComparisons.alike(),
                SampleComparisons.extreme(),
                SampleComparisons.single())) {
            List<StrategySummary> lanes = lanes(comparison);
            DrawnTexts texts = texts(tokens -> WallChart.of(lanes, tokens), 800, 120 + 30 * lanes.size());
            texts.assertReadable();
            lanes.forEach(lane -> assertThat(texts.words()).contains(lane.label()));
        }
        assertThat(texts(tokens -> WallChart.of(lanes(SampleComparisons.finished()), tokens), 800, 400)
                        .words())
                .contains("4.11 ms", "FAILED", "100 ms");
    }

    @Test
    void wallTimesAreLogarithmicOnlyWhereTheyDifferMuch() {
        assertThat(WallChart.isLogarithmic(lanes(SampleComparisons.finished()))).isTrue();
        assertThat(WallChart.isLogarithmic(lanes(SampleComparisons.alike()))).isFalse();
    }

    @Test
    void wallTimesAreSaidInWords() {
        assertThat(WallChart.description(lanes(SampleComparisons.finished())))
                .startsWith("Wall time: Cyclotron ×2 4.11 ms (")
                .endsWith("registers@stealing ×2 FAILED");
    }

    @Test
    void efficiencyIsReadableWithIdealBoundAndSeventyPerCent() throws IOException {
        DrawnTexts texts = texts(t -> EfficiencyChart.of(SampleComparisons.scaling(), t), 800, 420);
        texts.assertReadable();
        assertThat(texts.words())
                .contains("Cyclotron", "Remedy 2: threads", "ideal", "70 %", "bound 1.00×", "workers", "100 %")
                .contains("more workers than processors");
        texts(t -> EfficiencyChart.of(SampleComparisons.scaling(), t), 520, 220).assertReadable();
        texts(
                        t -> EfficiencyChart.of(
                                Scaling.of(Summaries.of(SampleComparisons.many()), SampleComparisons.CORES), t),
                        800,
                        420)
                .assertReadable();
    }

    @Test
    void efficiencyIsSaidInWords() {
        assertThat(EfficiencyChart.description(SampleComparisons.scaling()))
                .isEqualTo(
                        "Efficiency by number of workers. Cyclotron: 98 % with 1, 96 % with 2, 37 % with 4 (more than"
                                + " processors), 16 % with 8 (more than processors), at least 70 % up to 2; Remedy 2: threads: 97 %"
                                + " with 1, 47 % with 2, 21 % with 4 (more than processors), 9 % with 8 (more than processors), at"
                                + " least 70 % up to 1; Remedy 4: library: 61 % with 1, 19 % with 2, 8 % with 4 (more"
                                + " than processors), 3 % with 8 (more than processors), never 70 %");
    }

    @Test
    void theCrossoverIsReadableWithLinesNamedAtTheirEnds() throws IOException {
        DrawnTexts texts = texts(t -> CrossoverChart.of(SampleComparisons.crossover(), t), 800, 420);
        texts.assertReadable();
        assertThat(texts.words()).contains("Cyclotron ×2", "blocks@stealing ×2", "1×", "2⁴", "2²⁰");
        texts(t -> CrossoverChart.of(SampleComparisons.crossover(), t), 520, 220)
                .assertReadable();
    }

    @Test
    void theCrossoverIsSaidInWords() {
        assertThat(CrossoverChart.description(SampleComparisons.crossover()))
                .startsWith(
                        "Speed-up by number of states: Cyclotron ×2 0.024× at 16, 1.95× at 4,194,304, pays from 2,048"
                                + " states on; Remedy 4: library ×2 ")
                .endsWith("nowhere surely above 1×");
    }

    @Test
    void namesAtLineEndsArePushedApartInOrder() {
        Random random = new Random(9);
        for (int i = 0; i < 100; i++) {
            double[] places = random.doubles(8, 0, 300).sorted().toArray();
            double[] spread = LabelledChart.spread(places, 15, 300);
            for (int k = 1; k < 8; k++) {
                assertThat(spread[k] - spread[k - 1]).isGreaterThanOrEqualTo(15 - 1e-9);
            }
            assertThat(spread[7]).isLessThanOrEqualTo(300 + 1e-9);
        }
        assertThat(LabelledChart.spread(new double[] {10, 100, 200}, 15, 300)).containsExactly(10, 100, 200);
    }

    @Test
    void strategiesDifferInMarkerColourOrDashes() {
        for (Tokens tokens : new Tokens[] {Tokens.LIGHT, Tokens.DARK}) {
            Set<String> looks = new HashSet<>();
            for (ExecutionStrategy strategy : Strategies.all()) {
                SeriesLook look = SeriesLook.of(strategy.id(), tokens);
                looks.add(look.line() + " " + outline(look.marker()) + " "
                        + Arrays.toString(look.stroke().getDashArray()));
            }
            assertThat(looks).hasSameSizeAs(Strategies.all());
        }
    }

    private static String outline(Shape marker) {
        StringBuilder corners = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator path = marker.getPathIterator(null); !path.isDone(); path.next()) {
            corners.append(path.currentSegment(point)).append(Arrays.toString(point));
        }
        return corners.toString();
    }

    @Test
    void ticksAreRound() {
        assertThat(AxisTicks.decades(0.5, 1500)).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(AxisTicks.steps(0, 11)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        List<Double> close = AxisTicks.steps(7.7, 8.1);
        assertThat(close.getFirst()).isCloseTo(7.7, offset(1e-9));
    }
}
