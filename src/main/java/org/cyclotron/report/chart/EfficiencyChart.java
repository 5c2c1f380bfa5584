package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.ScalingPoint;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Efficiency, speed-up over workers, against the number of workers: a line a strategy with intervals, the ideal of 100 %,
 * the 70 % from which workers are well used, and what a bound leaves of the ideal. Hollow points have more workers than the
 * machine has processors.
 */
public final class EfficiencyChart {
    private static final double WELL_USED = 0.7;
    /** Room below 0 for half a mark. */
    private static final double BELOW = 0.03;

    private static final double IDEAL = 1;
    /** Right of every plot: a line that crosses all of it. */
    private static final double BEYOND = 1e9;

    private static final Font LABEL = Typefaces.MEDIUM.at(11);
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);
    private static final BasicStroke DOTTED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1, 3}, 0f);
    private static final BasicStroke THIN = new BasicStroke(1.4f);

    private EfficiencyChart() {}

    /** The chart of some series, at least one of them with a point. */
    public static JFreeChart of(List<ScalingSeries> series, Tokens tokens) {
        Set<Integer> workers = workers(series);
        XYPlot plot = new XYPlot(dataset(series), workersAxis(workers), shares(series), new Hollows(series, tokens));
        bounds(plot, series, workers, tokens);
        marks(plot, tokens);
        crowd(plot, series, workers, tokens);
        LabelledChart chart = new LabelledChart(plot, ends(series, tokens), List.of(), tokens);
        plot.getDomainAxis().setLabel("workers");
        plot.getRangeAxis().setLabel("efficiency");
        return chart;
    }

    private static Set<Integer> workers(List<ScalingSeries> series) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(ScalingPoint::workers)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static XYIntervalSeriesCollection dataset(List<ScalingSeries> series) {
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        for (ScalingSeries one : series) {
            XYIntervalSeries line = new XYIntervalSeries(one.strategy());
            for (ScalingPoint point : one.points()) {
                int p = point.workers();
                Interval interval = point.speedup().interval();
                line.add(p, p, p, point.efficiency(), interval.low() / p, interval.high() / p);
            }
            dataset.addSeries(line);
        }
        return dataset;
    }

    private static ValueAxis workersAxis(Set<Integer> workers) {
        List<Double> values = workers.stream().map(Integer::doubleValue).toList();
        int stride = Math.ceilDiv(values.size(), 8);
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i < values.size(); i += stride) {
            shown.add(values.get(i));
        }
        List<String> labels = shown.stream().map(Figures::significant).toList();
        return new AxisTicks(shown, labels).logarithmic(values.getFirst() / 1.15, values.getLast() * 1.15);
    }

    private static ValueAxis shares(List<ScalingSeries> series) {
        double most = series.stream()
                .flatMap(one -> one.points().stream())
                .mapToDouble(point -> point.speedup().interval().high() / point.workers())
                .max()
                .orElse(IDEAL);
        double high = Math.max(1.18, most * 1.06);
        List<Double> values = AxisTicks.steps(0, high);
        return new AxisTicks(
                        values, values.stream().map(EfficiencyChart::percent).toList())
                .linear(-BELOW * high, high);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** A curve for each bound: with so many workers efficiency is at most bound / workers. */
    private static void bounds(XYPlot plot, List<ScalingSeries> series, Set<Integer> workers, Tokens tokens) {
        XYSeriesCollection curves = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (double bound : distinctBounds(series)) {
            XYSeries curve = new XYSeries(bound);
            for (int p : workers) {
                curve.add(p, Math.min(IDEAL, bound / p));
            }
            renderer.setSeriesPaint(curves.getSeriesCount(), tokens.inks().muted());
            renderer.setSeriesStroke(curves.getSeriesCount(), SeriesLook.PREDICTED);
            curves.addSeries(curve);
        }
        plot.setDataset(1, curves);
        plot.setRenderer(1, renderer);
    }

    private static Set<Double> distinctBounds(List<ScalingSeries> series) {
        // Bounds that no one could tell apart are one.
        return series.stream()
                .map(ScalingSeries::bound)
                .filter(Objects::nonNull)
                .map(bound -> Math.round(bound * 100) / 100.0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void marks(XYPlot plot, Tokens tokens) {
        plot.addRangeMarker(new ValueMarker(IDEAL, tokens.inks().primary(), DASHED), Layer.BACKGROUND);
        plot.addRangeMarker(new ValueMarker(WELL_USED, tokens.inks().muted(), DOTTED), Layer.BACKGROUND);
    }

    /** Where there are more workers than processors the ground is grey. */
    private static void crowd(XYPlot plot, List<ScalingSeries> series, Set<Integer> workers, Tokens tokens) {
        int first = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(ScalingPoint::oversubscribed)
                .mapToInt(ScalingPoint::workers)
                .min()
                .orElse(Integer.MAX_VALUE);
        if (first == Integer.MAX_VALUE) {
            return;
        }
        double before =
                workers.stream().filter(p -> p < first).max(Integer::compare).orElse(1);
        Color ground = Tokens.translucent(tokens.meanings().same(), tokens.dark() ? 0.14 : 0.08);
        IntervalMarker marker = new IntervalMarker(
                Math.sqrt(before * first), plot.getDomainAxis().getUpperBound(), ground);
        marker.setAlpha(1);
        marker.setLabel("more workers than processors");
        marker.setLabelFont(Typefaces.REGULAR.at(10));
        marker.setLabelPaint(tokens.inks().muted());
        marker.setLabelBackgroundColor(Tokens.translucent(ground, 0));
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private static List<LabelledChart.EndLabel> ends(List<ScalingSeries> series, Tokens tokens) {
        List<LabelledChart.EndLabel> labels = new ArrayList<>();
        for (ScalingSeries one : series) {
            if (!one.points().isEmpty()) {
                ScalingPoint last = one.points().getLast();
                Color colour = SeriesLook.of(one.strategy(), tokens).label();
                labels.add(LabelledChart.EndLabel.left(last.workers(), last.efficiency(), one.label(), LABEL, colour));
            }
        }
        int most = ((TreeSet<Integer>) workers(series)).last();
        for (double bound : distinctBounds(series)) {
            String text = "bound " + RatioText.times(bound);
            labels.add(LabelledChart.EndLabel.left(
                    most,
                    Math.min(IDEAL, bound / most),
                    text,
                    Typefaces.REGULAR.at(11),
                    tokens.inks().muted()));
        }
        Font words = Typefaces.REGULAR.at(11);
        labels.add(LabelledChart.EndLabel.left(
                BEYOND, IDEAL, "ideal", words, tokens.inks().primary()));
        labels.add(LabelledChart.EndLabel.left(
                BEYOND, WELL_USED, "70 %", words, tokens.inks().muted()));
        return labels;
    }

    /** The figures of the chart in words, for readers of screens. */
    public static String description(List<ScalingSeries> series) {
        List<String> parts = new ArrayList<>();
        for (ScalingSeries one : series) {
            StringBuilder text = new StringBuilder(one.label()).append(": ");
            text.append(one.points().stream()
                    .map(point -> percent(point.efficiency()) + " with " + point.workers()
                            + (point.oversubscribed() ? " (more than processors)" : ""))
                    .collect(Collectors.joining(", ")));
            Integer last = one.lastEfficient();
            text.append(last == null ? ", never 70 %" : ", at least 70 % up to " + last);
            parts.add(text.toString());
        }
        return "Efficiency by number of workers. " + String.join("; ", parts);
    }

    /** Lines with intervals whose points are hollow where processors are shared. */
    private static final class Hollows extends XYErrorRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        // Charts are built anew, never serialized.
        private final transient List<ScalingSeries> series;

        Hollows(List<ScalingSeries> series, Tokens tokens) {
            this.series = series;
            setDrawXError(false);
            setErrorStroke(THIN);
            setDefaultLinesVisible(true);
            setUseFillPaint(true);
            setDrawOutlines(true);
            setUseOutlinePaint(false);
            for (int i = 0; i < series.size(); i++) {
                SeriesLook look = SeriesLook.of(series.get(i).strategy(), tokens);
                setSeriesPaint(i, look.line());
                setSeriesFillPaint(i, look.line());
                setSeriesShape(i, look.marker());
                setSeriesStroke(i, look.stroke());
                setSeriesOutlineStroke(i, THIN);
            }
            this.card = tokens.surfaces().card();
        }

        private final transient Color card;

        @Override
        public Paint getItemFillPaint(int row, int column) {
            return series.get(row).points().get(column).oversubscribed() ? card : super.getItemFillPaint(row, column);
        }
    }
}
