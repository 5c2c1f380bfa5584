package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.DoubleStream;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The predicted speed-up of strategies against the number of workers, both logarithmic; every line is dashed. */
public final class SpeedupCurveChart {
    private static final Font LABEL = Typefaces.MEDIUM.at(11);
    private static final int MOST_TICKS = 8;
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);

    private SpeedupCurveChart() {}

    /** The chart of some curves, at least one. */
    public static JFreeChart of(List<Simulation.Curve> curves, Tokens tokens) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (Simulation.Curve curve : curves) {
            XYSeries series = new XYSeries(curve.strategy().toString());
            curve.points().forEach(point -> series.add(point.workers(), point.speedup()));
            renderer.setSeriesPaint(
                    dataset.getSeriesCount(),
                    SeriesLook.of(curve.strategy(), tokens).line());
            renderer.setSeriesStroke(dataset.getSeriesCount(), SeriesLook.PREDICTED);
            dataset.addSeries(series);
        }
        XYPlot plot = new XYPlot(dataset, workers(curves), speedups(curves), renderer);
        plot.addRangeMarker(new ValueMarker(1, tokens.inks().primary(), DASHED), Layer.BACKGROUND);
        LabelledChart chart = new LabelledChart(plot, ends(curves, tokens), List.of(), tokens);
        plot.getDomainAxis().setLabel("workers");
        plot.getRangeAxis().setLabel("predicted speed-up");
        return chart;
    }

    private static List<LabelledChart.EndLabel> ends(List<Simulation.Curve> curves, Tokens tokens) {
        return curves.stream()
                .map(curve -> {
                    Color colour = SeriesLook.of(curve.strategy(), tokens).label();
                    Simulation.Curve.Point end = curve.points().getLast();
                    return LabelledChart.EndLabel.left(end.workers(), end.speedup(), curve.label(), LABEL, colour);
                })
                .toList();
    }

    private static ValueAxis workers(List<Simulation.Curve> curves) {
        List<Integer> counts = curves.getFirst().points().stream()
                .map(Simulation.Curve.Point::workers)
                .toList();
        int step = Math.ceilDiv(counts.size(), MOST_TICKS);
        List<Double> ticks = counts.stream()
                .filter(count -> counts.indexOf(count) % step == 0)
                .map(Integer::doubleValue)
                .toList();
        List<String> labels =
                ticks.stream().map(tick -> String.valueOf(tick.intValue())).toList();
        return new AxisTicks(ticks, labels).logarithmic(counts.getFirst() / 1.3, counts.getLast() * 1.3);
    }

    private static ValueAxis speedups(List<Simulation.Curve> curves) {
        double[] values = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Simulation.Curve.Point::speedup)
                .toArray();
        double low = Math.min(0.5, DoubleStream.of(values).min().orElse(1)) / 1.4;
        double high = Math.max(2, DoubleStream.of(values).max().orElse(1)) * 1.4;
        List<Double> ticks = AxisTicks.decades(low, high);
        return new AxisTicks(ticks, ticks.stream().map(CrossoverChart::ratio).toList()).logarithmic(low, high);
    }

    /** The figures of the chart in words, for readers of screens. */
    public static String description(List<Simulation.Curve> curves) {
        StringBuilder text = new StringBuilder("Predicted speed-up by workers:");
        for (Simulation.Curve curve : curves) {
            Simulation.Curve.Point best = curve.best();
            text.append(' ')
                    .append(curve.label())
                    .append(" at most ")
                    .append(RatioText.times(best.speedup()))
                    .append(" with ")
                    .append(best.workers())
                    .append(';');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }
}
