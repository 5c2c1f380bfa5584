package org.cyclotron.app;

import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.WorkersPainter;
import org.cyclotron.timing.RunTimeline;

/** How each worker of the chosen run spent its time. */
final class WorkerLoadChart extends RunChart {
    private static final int WIDTH = 800;
    private static final int AROUND = 176;

    WorkerLoadChart() {
        super(WIDTH, AROUND);
    }

    @Override
    public String id() {
        return "workers";
    }

    @Override
    public String label() {
        return "Workers";
    }

    @Override
    Painter rows(RunTimeline timeline) {
        return new WorkersPainter(timeline);
    }

    @Override
    PhaseLegendPainter legend(RunTimeline timeline) {
        return PhaseLegendPainter.ofWorkers(timeline);
    }

    @Override
    public String description(ChartedComparison source) {
        return new WorkersPainter(timeline(source)).description();
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.workers(timeline(source));
    }
}
