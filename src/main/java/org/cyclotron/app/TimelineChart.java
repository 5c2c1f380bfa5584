package org.cyclotron.app;

import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.TimelinePainter;
import org.cyclotron.timing.RunTimeline;

/** When each lane of the chosen run was in which phase. */
final class TimelineChart extends RunChart {
    private static final int WIDTH = 1180;
    private static final int AROUND = 136;

    TimelineChart() {
        super(WIDTH, AROUND);
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String label() {
        return "Timeline";
    }

    @Override
    Painter rows(RunTimeline timeline) {
        return new TimelinePainter(timeline);
    }

    @Override
    PhaseLegendPainter legend(RunTimeline timeline) {
        return PhaseLegendPainter.of(timeline);
    }

    @Override
    public String description(ChartedComparison source) {
        return new TimelinePainter(timeline(source)).description();
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.timeline(timeline(source));
    }
}
