package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.report.drawing.DrawnTexts;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonChartsTest {
    private static final Comparison FINISHED = SampleComparisons.finished();
    private static final ChartedComparison SOURCE = ChartedComparison.of(
            FINISHED, List.of(FINISHED, SampleComparisons.singular()), null, Predictions.NOT_CALIBRATED);

    @TempDir
    Path folder;

    @Test
    void everyChartHasAStableName() {
        assertThat(ComparisonCharts.all().stream().map(ComparisonChart::id))
                .containsExactly("lanes", "wall", "efficiency", "crossover", "timeline", "workers");
        assertThat(SOURCE.stem()).isEqualTo("original-14");
    }

    @Test
    void everyChartIsWrittenInEveryFormatWithWordsAndData() throws IOException {
        ExportPicture export = new ExportPicture(InterfaceThread.NONE);
        for (ComparisonChart chart : ComparisonCharts.all()) {
            assertThat(chart.isAvailable(SOURCE)).as(chart.id()).isTrue();
            for (PictureFormat format : PictureFormats.all()) {
                Path file = folder.resolve(SOURCE.stem() + "-" + chart.id() + "." + format.id());
                export.write(chart.painter(SOURCE), chart.size(SOURCE), Tokens.LIGHT, format, file);
                assertThat(Files.size(file)).isGreaterThan(1000);
            }
            assertThat(chart.description(SOURCE)).as(chart.id()).containsPattern("[0-9]");
            assertThat(chart.data(SOURCE).rows()).as(chart.id()).isNotEmpty();
        }
    }

    @Test
    void exportedPicturesAreReadableAndSayWhatWasCompared() throws IOException {
        for (ComparisonChart chart : ComparisonCharts.all()) {
            DrawnTexts texts = DrawnTexts.of(chart.painter(SOURCE), chart.size(SOURCE), Tokens.LIGHT);
            texts.assertReadable();
            assertThat(texts.words()).as(chart.id()).contains("original-14 · 16,384 states · kernel plain · 10 rounds");
        }
    }

    @Test
    void theRunOfTheFastestStrategyIsDrawnWhereNoneIsChosen() {
        assertThat(SOURCE.run()).isNotNull();
        assertThat(SOURCE.run().strategy()).isEqualTo(SampleComparisons.CYCLOTRON);
    }

    @Test
    void whatCannotBeDrawnIsNotOffered() {
        Comparison single = SampleComparisons.single();
        ChartedComparison source = ChartedComparison.of(single, List.of(single), null, Predictions.NOT_CALIBRATED);
        assertThat(ComparisonCharts.all().stream()
                        .filter(chart -> chart.isAvailable(source))
                        .map(ComparisonChart::id)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("lanes", "wall");
    }
}
