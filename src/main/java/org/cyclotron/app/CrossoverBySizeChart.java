package org.cyclotron.app;

import java.util.List;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Subject;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.CrossoverChart;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** From how many states on a strategy pays, over all comparisons of the file; the one at hand is marked. */
final class CrossoverBySizeChart implements ComparisonChart {
    private static final PictureSize SIZE = PictureSize.of(800, 520);

    @Override
    public String id() {
        return "crossover";
    }

    @Override
    public String label() {
        return "Crossover";
    }

    /** A strategy was measured on registers of several sizes. */
    @Override
    public boolean isAvailable(ChartedComparison source) {
        return source.crossover().stream()
                .anyMatch(line -> line.points().stream()
                                .map(CrossoverLine.Point::states)
                                .distinct()
                                .count()
                        > 1);
    }

    @Override
    public PictureSize size(ChartedComparison source) {
        return SIZE;
    }

    @Override
    public Painter painter(ChartedComparison source) {
        List<CrossoverLine> lines = source.crossover();
        Subject subject = source.comparison().request().subject();
        List<CrossoverChart.Register> marked = List.of(new CrossoverChart.Register(subject.name(), subject.states()));
        return ComparisonCharts.captioned(
                source,
                source.predicted().isEmpty()
                        ? "speed-up against the number of states, over the comparisons of the file"
                        : "speed-up against the number of states, over the comparisons of the file; dashed: predicted",
                new ChartPainter(tokens -> CrossoverChart.of(lines, source.predicted(), marked, tokens)));
    }

    @Override
    public String description(ChartedComparison source) {
        return CrossoverChart.description(source.crossover());
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.crossover(source.crossover());
    }
}
