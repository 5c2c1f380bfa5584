package org.cyclotron.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Scaling;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

/** Writes every chart of a comparison, light and dark, to target/screenshots, for looking at. */
class ComparisonChartPicturesTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private record Sample(Function<Tokens, JFreeChart> chart, PictureSize size) {}

    @Test
    void everyChartIsWrittenInBothThemes() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Sample> sample : samples().entrySet()) {
            for (Tokens tokens : new Tokens[] {Tokens.LIGHT, Tokens.DARK}) {
                String theme = tokens.dark() ? "dark" : "light";
                Path file = FOLDER.resolve("chart-" + sample.getKey() + "-" + theme + ".png");
                PictureFormats.write(
                        new ChartPainter(sample.getValue().chart()),
                        sample.getValue().size(),
                        tokens,
                        file);
                assertThat(Files.size(file)).isGreaterThan(200);
            }
        }
    }

    private static Map<String, Sample> samples() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("wall", wall(SampleComparisons.finished(), PictureSize.of(800, 360)));
        samples.put("wall-alike", wall(SampleComparisons.alike(), PictureSize.of(560, 240)));
        samples.put("wall-many", wall(SampleComparisons.many(), PictureSize.of(800, 760)));
        samples.put("wall-single", wall(SampleComparisons.single(), PictureSize.of(560, 140)));
        samples.put(
                "efficiency",
                new Sample(t -> EfficiencyChart.of(SampleComparisons.scaling(), t), PictureSize.of(800, 420)));
        samples.put(
                "efficiency-small",
                new Sample(t -> EfficiencyChart.of(SampleComparisons.scaling(), t), PictureSize.of(520, 220)));
        samples.put(
                "efficiency-many",
                new Sample(
                        t -> EfficiencyChart.of(
                                Scaling.of(Summaries.of(SampleComparisons.many()), SampleComparisons.CORES), t),
                        PictureSize.of(800, 420)));
        samples.put(
                "crossover",
                new Sample(t -> CrossoverChart.of(SampleComparisons.crossover(), t), PictureSize.of(800, 420)));
        samples.put(
                "crossover-predicted",
                new Sample(
                        t -> CrossoverChart.of(SampleComparisons.crossover(), predicted(), registers(), t),
                        PictureSize.of(800, 420)));
        samples.put(
                "crossover-small",
                new Sample(
                        t -> CrossoverChart.of(SampleComparisons.crossover(), List.of(), registers(), t),
                        PictureSize.of(520, 220)));
        return samples;
    }

    private static List<CrossoverChart.Predicted> predicted() {
        return List.of(
                line(SampleComparisons.CYCLOTRON, 1.95, 1200),
                line(SampleComparisons.LIBRARY, 1, 36_000),
                line(SampleComparisons.SLOW, 1, 300_000),
                line(SampleComparisons.SLOWEST, 1, 4_500_000));
    }

    private static CrossoverChart.Predicted line(StrategyName strategy, double best, double overhead) {
        return new CrossoverChart.Predicted(
                strategy,
                strategy.toString(),
                IntStream.rangeClosed(4, 28)
                        .mapToObj(k -> new CrossoverChart.Predicted.Point(
                                BigInteger.TWO.pow(k), best * Math.pow(2, k) / (Math.pow(2, k) + overhead)))
                        .toList());
    }

    private static List<CrossoverChart.Register> registers() {
        return List.of(
                new CrossoverChart.Register("toy-4", BigInteger.TWO.pow(4)),
                new CrossoverChart.Register("original-12", BigInteger.TWO.pow(12)),
                new CrossoverChart.Register("squared-12", BigInteger.TWO.pow(12)),
                new CrossoverChart.Register("original-14", BigInteger.TWO.pow(14)),
                new CrossoverChart.Register("original-16", BigInteger.TWO.pow(16)));
    }

    private static Sample wall(Comparison comparison, PictureSize size) {
        List<StrategySummary> lanes = LaneText.ranked(Summaries.of(comparison).lanes());
        return new Sample(tokens -> WallChart.of(lanes, tokens), size);
    }
}
