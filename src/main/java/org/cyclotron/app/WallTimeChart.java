package org.cyclotron.app;

import java.util.List;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.WallChart;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** The wall time of every strategy with its interval. */
final class WallTimeChart implements ComparisonChart {
    private static final int WIDTH = 800;
    private static final int AROUND = 130;
    private static final int ROW = 30;

    @Override
    public String id() {
        return "wall";
    }

    @Override
    public String label() {
        return "Wall time";
    }

    @Override
    public boolean isAvailable(ChartedComparison source) {
        return source.summary().lanes().stream().anyMatch(lane -> lane.wall() != null);
    }

    @Override
    public PictureSize size(ChartedComparison source) {
        return PictureSize.of(WIDTH, AROUND + ROW * source.lanes().size());
    }

    @Override
    public Painter painter(ChartedComparison source) {
        List<StrategySummary> lanes = source.lanes();
        String remark = "median wall time and its interval" + (WallChart.isLogarithmic(lanes) ? ", logarithmic" : "");
        return ComparisonCharts.captioned(source, remark, new ChartPainter(tokens -> WallChart.of(lanes, tokens)));
    }

    @Override
    public String description(ChartedComparison source) {
        return WallChart.description(source.lanes());
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.wall(source.lanes());
    }
}
