package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Interval;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The speed-up of strategies against the number of states, both logarithmic: measured lines are solid with intervals,
 * predicted ones dashed, and registers are marked by vertical lines. A line pays where it is above 1&times;.
 */
public final class CrossoverChart {
    /**
     * A line that a model predicts.
     *
     * @param points by number of states
     */
    public record Predicted(StrategyName strategy, String label, List<Point> points) {
        public Predicted {
            points = List.copyOf(points);
        }

        /** A prediction for registers with so many states. */
        public record Point(BigInteger states, double speedup) {}
    }

    /** A register whose place is marked. */
    public record Register(String name, BigInteger states) {}

    private static final int MOST_TICKS = 8;
    private static final Font LABEL = Typefaces.MEDIUM.at(11);
    private static final BasicStroke THIN = new BasicStroke(1.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);

    private final List<CrossoverLine> lines;
    private final List<Predicted> predicted;
    private final List<Register> registers;

    private CrossoverChart(List<CrossoverLine> lines, List<Predicted> predicted, List<Register> registers) {
        this.lines = lines;
        this.predicted = predicted;
        this.registers = registers;
    }

    /** The chart of measured lines, at least one of them with a point. */
    public static JFreeChart of(List<CrossoverLine> lines, Tokens tokens) {
        return of(lines, List.of(), List.of(), tokens);
    }

    /** The chart of measured and predicted lines, at least one of them with a point, with some registers marked. */
    public static JFreeChart of(
            List<CrossoverLine> lines, List<Predicted> predicted, List<Register> registers, Tokens tokens) {
        return new CrossoverChart(lines, predicted, registers).chart(tokens);
    }

    private JFreeChart chart(Tokens tokens) {
        XYPlot plot = new XYPlot(measured(), statesAxis(), speedups(), measuredLook(tokens));
        plot.setDataset(1, predictions());
        plot.setRenderer(1, predictedLook(tokens));
        plot.addRangeMarker(new ValueMarker(1, tokens.inks().primary(), DASHED), Layer.BACKGROUND);
        List<VerticalMark> marks = registers.stream()
                .map(register -> new VerticalMark(register.states().doubleValue(), register.name()))
                .toList();
        LabelledChart chart = new LabelledChart(plot, ends(tokens), marks, tokens);
        // In the typeface of figures raised digits stand far apart.
        plot.getDomainAxis().setTickLabelFont(Typefaces.REGULAR.at(11.03));
        plot.getDomainAxis().setLabel("states of the register");
        plot.getRangeAxis().setLabel("speed-up");
        return chart;
    }

    private XYIntervalSeriesCollection measured() {
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        for (CrossoverLine line : lines) {
            XYIntervalSeries series = new XYIntervalSeries(line.strategy().toString());
            for (CrossoverLine.Point point : line.points()) {
                double states = point.states().doubleValue();
                Interval interval = point.speedup().interval();
                series.add(states, states, states, point.speedup().median(), interval.low(), interval.high());
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private XYErrorRenderer measuredLook(Tokens tokens) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(THIN);
        renderer.setDefaultLinesVisible(true);
        for (int i = 0; i < lines.size(); i++) {
            SeriesLook look = SeriesLook.of(lines.get(i).strategy(), tokens);
            renderer.setSeriesPaint(i, look.line());
            renderer.setSeriesShape(i, look.marker());
            renderer.setSeriesStroke(i, look.stroke());
        }
        return renderer;
    }

    private XYSeriesCollection predictions() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (Predicted line : predicted) {
            XYSeries series = new XYSeries(line.strategy().toString());
            line.points().forEach(point -> series.add(point.states().doubleValue(), point.speedup()));
            dataset.addSeries(series);
        }
        return dataset;
    }

    private XYLineAndShapeRenderer predictedLook(Tokens tokens) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < predicted.size(); i++) {
            renderer.setSeriesPaint(
                    i, SeriesLook.of(predicted.get(i).strategy(), tokens).line());
            renderer.setSeriesStroke(i, SeriesLook.PREDICTED);
        }
        return renderer;
    }

    private ValueAxis statesAxis() {
        double[] exponents = Stream.of(
                        lines.stream().flatMap(line -> line.points().stream()).map(CrossoverLine.Point::states),
                        predicted.stream()
                                .flatMap(line -> line.points().stream())
                                .map(Predicted.Point::states),
                        registers.stream().map(Register::states))
                .flatMap(states -> states)
                .mapToDouble(states -> Math.log(states.doubleValue()) / Math.log(2))
                .toArray();
        double low = DoubleStream.of(exponents).min().orElse(4);
        double high = DoubleStream.of(exponents).max().orElse(28);
        int step = step(high - low);
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int k = step * (int) Math.floor(low / step); k <= high + 1e-9; k += step) {
            if (k >= low - 0.5) {
                values.add(Math.pow(2, k));
                labels.add("2" + Figures.superscript(k));
            }
        }
        return new AxisTicks(values, labels).logarithmic(Math.pow(2, low - 0.6), Math.pow(2, high + 0.6));
    }

    private static int step(double span) {
        int step = 1;
        while (span / step > MOST_TICKS) {
            step *= 2;
        }
        return step;
    }

    private ValueAxis speedups() {
        double[] values = DoubleStream.concat(
                        lines.stream()
                                .flatMap(line -> line.points().stream())
                                .map(point -> point.speedup().interval())
                                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high())),
                        predicted.stream()
                                .flatMap(line -> line.points().stream())
                                .mapToDouble(Predicted.Point::speedup))
                .toArray();
        double low = Math.min(0.5, DoubleStream.of(values).min().orElse(1)) / 1.4;
        // The names of registers stand at the foot.
        low = registers.isEmpty() ? low : low / 6;
        double high = Math.max(2, DoubleStream.of(values).max().orElse(1)) * 1.4;
        List<Double> ticks = AxisTicks.decades(low, high);
        return new AxisTicks(ticks, ticks.stream().map(CrossoverChart::ratio).toList()).logarithmic(low, high);
    }

    static String ratio(double value) {
        return RatioText.number(value).replaceAll("(\\.[0-9]*?)0+$", "$1").replaceAll("\\.$", "") + "×";
    }

    private List<LabelledChart.EndLabel> ends(Tokens tokens) {
        List<LabelledChart.EndLabel> labels = new ArrayList<>();
        for (CrossoverLine line : lines) {
            if (!line.points().isEmpty()) {
                Predicted.Point end = end(line);
                Color colour = SeriesLook.of(line.strategy(), tokens).label();
                labels.add(LabelledChart.EndLabel.left(
                        end.states().doubleValue(), end.speedup(), line.label(), LABEL, colour));
            }
        }
        for (Predicted line : predicted) {
            boolean measured = lines.stream().anyMatch(other -> other.strategy().equals(line.strategy()));
            if (!measured && !line.points().isEmpty()) {
                Predicted.Point end = line.points().getLast();
                Color colour = SeriesLook.of(line.strategy(), tokens).label();
                labels.add(LabelledChart.EndLabel.left(
                        end.states().doubleValue(), end.speedup(), line.label(), LABEL, colour));
            }
        }
        return labels;
    }

    /** Where a line ends: with its prediction, where there is one that goes on. */
    private Predicted.Point end(CrossoverLine line) {
        CrossoverLine.Point last = line.points().getLast();
        Predicted.Point measured =
                new Predicted.Point(last.states(), last.speedup().median());
        return predicted.stream()
                .filter(prediction -> prediction.strategy().equals(line.strategy())
                        && !prediction.points().isEmpty())
                .map(prediction -> prediction.points().getLast())
                .filter(point -> point.states().compareTo(measured.states()) > 0)
                .findFirst()
                .orElse(measured);
    }

    /** The figures of the chart in words, for readers of screens. */
    public static String description(List<CrossoverLine> lines) {
        StringBuilder text = new StringBuilder("Speed-up by number of states:");
        for (CrossoverLine line : lines) {
            text.append(' ').append(line.label()).append(' ');
            if (line.points().isEmpty()) {
                text.append("was not measured;");
                continue;
            }
            text.append(at(line.points().getFirst()))
                    .append(", ")
                    .append(at(line.points().getLast()));
            BigInteger pays = line.pays();
            text.append(
                    pays == null ? ", nowhere surely above 1×;" : ", pays from " + Figures.count(pays) + " states on;");
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static String at(CrossoverLine.Point point) {
        return RatioText.times(point.speedup().median()) + " at " + Figures.count(point.states());
    }
}
