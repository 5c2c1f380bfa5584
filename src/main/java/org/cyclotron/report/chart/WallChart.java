package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.Figures;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The wall time of every strategy: a row a lane, the median as a mark, its interval as a line, the figure at the right. The
 * axis begins at 0 where the times are of one magnitude; it is closer where they hardly differ, and logarithmic where they
 * differ much. A lane without times keeps its row.
 */
public final class WallChart {
    /** Above this ratio of the longest to the shortest time the short ones vanish on a linear axis. */
    private static final double LINEAR_REACH = 20;
    /** Below this ratio the times are too close to be told apart on an axis from 0. */
    private static final double CLOSE_REACH = 1.5;

    private static final BasicStroke WHISKER = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);

    private WallChart() {}

    /** The chart of some lanes, the first on top. */
    public static JFreeChart of(List<StrategySummary> lanes, Tokens tokens) {
        XYPlot plot = new XYPlot(dataset(lanes), times(lanes), rows(lanes), renderer(lanes, tokens));
        plot.setRangeGridlinesVisible(false);
        for (StrategySummary lane : lanes) {
            Estimate wall = lane.wall();
            if (lane.judgement() == Judgement.BASELINE && wall != null) {
                plot.addDomainMarker(
                        new ValueMarker(wall.median(), tokens.inks().primary(), DASHED), Layer.BACKGROUND);
            }
        }
        LabelledChart chart = new LabelledChart(plot, figures(lanes, tokens), List.of(), tokens);
        plot.getRangeAxis().setTickLabelFont(Typefaces.REGULAR.at(12));
        plot.getRangeAxis().setTickLabelPaint(tokens.inks().primary());
        return chart;
    }

    private static XYIntervalSeriesCollection dataset(List<StrategySummary> lanes) {
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        for (int row = 0; row < lanes.size(); row++) {
            XYIntervalSeries series = new XYIntervalSeries(row);
            Estimate wall = lanes.get(row).wall();
            if (wall != null) {
                double low = wall.interval().low();
                series.add(wall.median(), low, wall.interval().high(), row, row, row);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static XYErrorRenderer renderer(List<StrategySummary> lanes, Tokens tokens) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setErrorStroke(WHISKER);
        renderer.setCapLength(8);
        renderer.setUseFillPaint(true);
        for (int row = 0; row < lanes.size(); row++) {
            StrategySummary lane = lanes.get(row);
            boolean slower = lane.judgement() == Judgement.SLOWER;
            renderer.setSeriesShape(row, slower ? Markers.DIAMOND : Markers.CIRCLE);
            Color colour = colour(lane.judgement(), tokens);
            renderer.setSeriesPaint(row, colour);
            renderer.setSeriesFillPaint(
                    row, isHollow(lane.judgement()) ? tokens.surfaces().card() : colour);
            renderer.setSeriesOutlineStroke(row, WHISKER);
        }
        return renderer;
    }

    private static boolean isHollow(Judgement judgement) {
        return switch (judgement) {
            case SAME, NO_MEASURABLE_DIFFERENCE, UNKNOWN -> true;
            case BASELINE, FASTER, SLOWER, FAILED, REFUSED -> false;
        };
    }

    private static Color colour(Judgement judgement, Tokens tokens) {
        return switch (judgement) {
            case BASELINE -> tokens.inks().primary();
            case FASTER -> tokens.meanings().faster();
            case SLOWER -> tokens.meanings().slower();
            case FAILED -> tokens.meanings().failed();
            case SAME, NO_MEASURABLE_DIFFERENCE, REFUSED, UNKNOWN ->
                tokens.meanings().same();
        };
    }

    private static ValueAxis rows(List<StrategySummary> lanes) {
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < lanes.size(); row++) {
            values.add((double) row);
            labels.add(lanes.get(row).label());
        }
        NumberAxis axis = new AxisTicks(values, labels).linear(-0.6, Math.max(0.6, lanes.size() - 0.4));
        axis.setInverted(true);
        return axis;
    }

    /** Whether the times differ so much that the axis must be logarithmic. */
    public static boolean isLogarithmic(List<StrategySummary> lanes) {
        return longest(lanes) > LINEAR_REACH * shortest(lanes);
    }

    private static ValueAxis times(List<StrategySummary> lanes) {
        double high = longest(lanes);
        if (isLogarithmic(lanes)) {
            double low = shortest(lanes) / 1.6;
            List<Double> values = AxisTicks.decades(low, high * 1.6);
            return ticks(values).logarithmic(low, high * 1.6);
        }
        double shortest = shortest(lanes);
        if (high < CLOSE_REACH * shortest) {
            double margin = Math.max(0.02 * high, 0.4 * (high - shortest));
            List<Double> values = AxisTicks.steps(shortest - margin, high + margin);
            return ticks(values).linear(shortest - margin, high + margin);
        }
        return ticks(AxisTicks.steps(0, high * 1.08)).linear(0, high * 1.08);
    }

    private static AxisTicks ticks(List<Double> nanos) {
        return new AxisTicks(
                nanos, nanos.stream().map(n -> Figures.seconds(n / 1e9)).toList());
    }

    private static double shortest(List<StrategySummary> lanes) {
        return lanes.stream()
                .flatMap(lane -> Stream.ofNullable(lane.wall()))
                .mapToDouble(wall -> wall.interval().low())
                .min()
                .orElse(1e6);
    }

    private static double longest(List<StrategySummary> lanes) {
        return lanes.stream()
                .flatMap(lane -> Stream.ofNullable(lane.wall()))
                .mapToDouble(wall -> wall.interval().high())
                .max()
                .orElse(1e7);
    }

    private static List<LabelledChart.EndLabel> figures(List<StrategySummary> lanes, Tokens tokens) {
        List<LabelledChart.EndLabel> labels = new ArrayList<>();
        for (int row = 0; row < lanes.size(); row++) {
            StrategySummary lane = lanes.get(row);
            boolean failed = lane.judgement() == Judgement.FAILED;
            labels.add(new LabelledChart.EndLabel(
                    0,
                    row,
                    failed ? "FAILED" : LaneText.wall(lane),
                    failed ? Typefaces.SEMI_BOLD.at(11) : Typefaces.MONO.at(12),
                    failed ? tokens.meanings().failed() : tokens.inks().primary(),
                    true));
        }
        return labels;
    }

    /** The figures of the chart in words, for readers of screens. */
    public static String description(List<StrategySummary> lanes) {
        StringBuilder text = new StringBuilder("Wall time:");
        for (StrategySummary lane : lanes) {
            Estimate wall = lane.wall();
            text.append(' ').append(lane.label()).append(' ');
            text.append(
                    wall == null
                            ? LaneText.judgement(lane.judgement())
                            : "%s (%s to %s)"
                                    .formatted(
                                            LaneText.wall(lane),
                                            Figures.seconds(wall.interval().low() / 1e9),
                                            Figures.seconds(wall.interval().high() / 1e9)));
            text.append(',');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }
}
