package org.cyclotron.cli;

import java.nio.file.Path;
import java.util.List;
import org.cyclotron.app.ChartedComparison;
import org.cyclotron.app.ComparisonChart;
import org.cyclotron.app.ComparisonCharts;
import org.cyclotron.experiment.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A folder for pictures of every comparison, drawn without a window. */
final class ComparisonChartOptions {
    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "Write pictures of every comparison to this folder: lanes, wall time, efficiency, crossover,"
                    + " and the timeline and the workers of a typical run.")
    private @Nullable Path folder;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare() {
        pictures.chosen();
        if (folder != null) {
            pictures.prepare(folder);
        }
    }

    /** Draws the charts that there are of every comparison. */
    void draw(List<Comparison> comparisons, ComparisonEngine engine) {
        if (folder == null) {
            return;
        }
        for (Comparison comparison : comparisons) {
            ChartedComparison source =
                    ChartedComparison.of(comparison, comparisons, null, engine.predictions(comparison.environment()));
            for (ComparisonChart chart : ComparisonCharts.all()) {
                if (chart.isAvailable(source)) {
                    String stem = SubjectNames.stem(comparison.request().subject()) + "-" + chart.id();
                    pictures.write(folder, stem, chart.size(source), chart.painter(source));
                }
            }
        }
    }
}
