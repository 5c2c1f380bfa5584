package org.cyclotron.app;

import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.LegendedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.TimelinePainter;
import org.cyclotron.timing.RunTimeline;

/** When each lane of the chosen run was in which phase. */
final class TimelineChart implements ComparisonChart {
    private static final int WIDTH = 1180;
    private static final int AROUND = 136;
    private static final int MOST_HEIGHT = 1400;
    private static final int ROW = 34;

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String label() {
        return "Timeline";
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
        TimelinePainter painter = new TimelinePainter(timeline(source));
        return ComparisonCharts.ofRun(
                source, "timeline", new LegendedPainter(painter, PhaseLegendPainter.of(timeline(source))));
    }

    @Override
    public String description(ChartedComparison source) {
        return new TimelinePainter(timeline(source)).description();
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonChartTables.timeline(timeline(source));
    }

    private static RunTimeline timeline(ChartedComparison source) {
        return ComparisonCharts.run(source).sample();
    }
}
