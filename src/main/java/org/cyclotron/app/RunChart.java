package org.cyclotron.app;

import org.cyclotron.report.drawing.LegendedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.timing.RunTimeline;

/** A chart of the phases of the chosen run, a row a lane, above the legend of the phases in it. */
abstract class RunChart implements ComparisonChart {
    private static final int MOST_HEIGHT = 1400;
    private static final int ROW = 34;

    private final int width;
    private final int around;

    /** @param around the height of everything but the rows */
    RunChart(int width, int around) {
        this.width = width;
        this.around = around;
    }

    abstract Painter rows(RunTimeline timeline);

    abstract PhaseLegendPainter legend(RunTimeline timeline);

    @Override
    public final boolean isAvailable(ChartedComparison source) {
        return source.run() != null;
    }

    @Override
    public final PictureSize size(ChartedComparison source) {
        int lanes = timeline(source).workers() + 1;
        return PictureSize.of(width, Math.min(MOST_HEIGHT, around + ROW * lanes));
    }

    @Override
    public final Painter painter(ChartedComparison source) {
        RunTimeline timeline = timeline(source);
        return ComparisonCharts.ofRun(source, id(), new LegendedPainter(rows(timeline), legend(timeline)));
    }

    static RunTimeline timeline(ChartedComparison source) {
        return ComparisonCharts.run(source).sample();
    }
}
