package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A line of what is, solid, beside a dashed one of what would be expected, each named at its end. */
final class LinePair {
    private static final Font LABEL = Typefaces.MEDIUM.at(11);
    private static final BasicStroke SOLID = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private LinePair() {}

    /**
     * The chart.
     *
     * @param observed at least one point
     * @param expected at least one point
     * @param marks whether the points of the solid line are marked
     */
    static JFreeChart of(XYSeries observed, XYSeries expected, ValueAxis x, ValueAxis y, boolean marks, Tokens tokens) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(observed);
        data.addSeries(expected);
        Color ours = tokens.series().cyclotron();
        Color theirs = tokens.inks().muted();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, ours);
        renderer.setSeriesStroke(0, SOLID);
        renderer.setSeriesShape(0, Markers.CIRCLE);
        renderer.setSeriesShapesVisible(0, marks);
        renderer.setSeriesPaint(1, theirs);
        renderer.setSeriesStroke(1, SeriesLook.PREDICTED);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        return new LabelledChart(
                plot,
                List.of(end(observed, LABEL, ours), end(expected, Typefaces.REGULAR.at(11), theirs)),
                List.of(),
                tokens);
    }

    private static LabelledChart.EndLabel end(XYSeries line, Font font, Color colour) {
        int last = line.getItemCount() - 1;
        return LabelledChart.EndLabel.left(
                line.getX(last).doubleValue(),
                line.getY(last).doubleValue(),
                line.getKey().toString(),
                font,
                colour);
    }

    /** A line that keeps its points in the order of adding. */
    static XYSeries line(String name) {
        return new XYSeries(name, false, true);
    }

    /** Whole marks on a linear axis. */
    static ValueAxis counts(double low, double high) {
        List<Double> ticks = AxisTicks.steps(low, high).stream()
                .filter(tick -> tick == Math.rint(tick))
                .toList();
        return new AxisTicks(ticks, ticks.stream().map(LinePair::count).toList()).linear(low, high);
    }

    static String count(double value) {
        return org.cyclotron.report.Figures.compact(
                java.math.BigDecimal.valueOf(value).toBigInteger());
    }
}
