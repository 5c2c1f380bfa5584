package org.cyclotron.app;

import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.LegendedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.WorkersPainter;
import org.cyclotron.timing.RunTimeline;

/** How each worker of the chosen run spent its time. */
final class WorkerLoadChart implements ComparisonChart {
    private static final int WIDTH = 800;
    private static final int AROUND = 176;
    private static final int MOST_HEIGHT = 1400;
    private static final int ROW = 34;

    @Override
    public String id() {
        return "workers";
    }

    @Override
    public String label() {
        return "Workers";
    }

    @Override
    public boolean isAvailable(ChartedComparison source) {
        return source.run() != null;
    }

    @Override
    public PictureSize size(ChartedComparison source) {
        int lanes = timeline(source).workers() + 1;
        return PictureSize.of(WIDTH, Math.min(MOST_HEIGHT, AROUND + ROW * lanes));
    }

    @Override
    public Painter painter(ChartedComparison source) {
        WorkersPainter painter = new WorkersPainter(timeline(source));
        return ComparisonCharts.ofRun(
                source, "workers", new LegendedPainter(painter, PhaseLegendPainter.ofWorkers(timeline(source))));
    }

    @Override
    public String description(ChartedComparison source) {
        return new WorkersPainter(timeline(source)).description();
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.workers(timeline(source));
    }

    private static RunTimeline timeline(ChartedComparison source) {
        return ComparisonCharts.run(source).sample();
    }
}
