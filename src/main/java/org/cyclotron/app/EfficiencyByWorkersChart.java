package org.cyclotron.app;

import java.util.List;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.EfficiencyChart;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** How well workers are used, against their number. */
final class EfficiencyByWorkersChart implements ComparisonChart {
    private static final PictureSize SIZE = PictureSize.of(800, 480);

    @Override
    public String id() {
        return "efficiency";
    }

    @Override
    public String label() {
        return "Efficiency";
    }

    /** A strategy was measured with several numbers of workers. */
    @Override
    public boolean isAvailable(ChartedComparison source) {
        return source.scaling().stream().anyMatch(series -> series.points().size() > 1);
    }

    @Override
    public PictureSize size(ChartedComparison source) {
        return SIZE;
    }

    @Override
    public Painter painter(ChartedComparison source) {
        List<ScalingSeries> series = source.scaling();
        return ComparisonCharts.captioned(
                source,
                "efficiency, speed-up over workers, against workers",
                new ChartPainter(tokens -> EfficiencyChart.of(series, tokens)));
    }

    @Override
    public String description(ChartedComparison source) {
        return EfficiencyChart.description(source.scaling());
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.efficiency(source.scaling());
    }
}
