package org.cyclotron.app;

import org.cyclotron.report.ComparisonTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.LanesPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** The whole comparison: verdict, lanes, where the time goes. */
final class LanesChart implements ComparisonChart {
    private static final int WIDTH = 1180;

    @Override
    public String id() {
        return "lanes";
    }

    @Override
    public String label() {
        return "Lanes";
    }

    @Override
    public boolean isAvailable(ChartedComparison source) {
        return true;
    }

    @Override
    public PictureSize size(ChartedComparison source) {
        return PictureSize.of(WIDTH, (int) Math.ceil(lanes(source).height(WIDTH)));
    }

    @Override
    public Painter painter(ChartedComparison source) {
        return lanes(source);
    }

    @Override
    public String description(ChartedComparison source) {
        return lanes(source).description();
    }

    @Override
    public Table data(ChartedComparison source) {
        return ComparisonTables.summary(source.summary());
    }

    private static LanesPainter lanes(ChartedComparison source) {
        return new LanesPainter(source.comparison(), source.summary());
    }
}
