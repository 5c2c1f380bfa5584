package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.Autocorrelation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The real part of the autocorrelation over the number of pairs, a stick a shift around the shift 0; where shifts are many,
 * a stick spans the values of some. Where only some shifts are known they stand on a logarithmic axis.
 */
public final class AutocorrelationChart {
    private static final int MOST_STICKS = 801;
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke THICK = new BasicStroke(2f);
    private static final int FEW = 128;

    private AutocorrelationChart() {}

    public static JFreeChart of(Autocorrelation values, Tokens tokens) {
        List<ShiftBin> bins = values.isComplete() ? ShiftBin.of(values, MOST_STICKS) : known(values);
        XYSeries sticks = LinePair.line("autocorrelation");
        double least = 0;
        for (ShiftBin bin : bins) {
            sticks.add(bin.middle(), 0);
            sticks.add(bin.middle(), bin.greatest());
            sticks.add(bin.middle(), bin.least());
            sticks.add(bin.middle(), 0);
            least = Math.min(least, bin.least());
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, tokens.series().cyclotron());
        renderer.setSeriesStroke(0, bins.size() <= FEW ? THICK : THIN);
        XYPlot plot = new XYPlot(new XYSeriesCollection(sticks), shifts(bins, values), parts(least), renderer);
        plot.addRangeMarker(new ValueMarker(0, tokens.inks().muted(), THIN), Layer.BACKGROUND);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        ChartTheme.apply(chart, tokens);
        plot.getDomainAxis().setLabel(values.isComplete() ? "shift τ" : "shift τ, some");
        plot.getRangeAxis().setLabel("C(τ) / pairs");
        return chart;
    }

    private static List<ShiftBin> known(Autocorrelation values) {
        List<ShiftBin> bins = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            bins.add(new ShiftBin(values.shift(i), values.shift(i), values.normalised(i), values.normalised(i)));
        }
        return bins;
    }

    private static ValueAxis shifts(List<ShiftBin> bins, Autocorrelation values) {
        double last = Math.max(1, bins.getLast().to());
        if (values.isComplete()) {
            List<Double> ticks = AxisTicks.steps(-last, last).stream()
                    .filter(tick -> tick == Math.rint(tick))
                    .toList();
            return new AxisTicks(
                            ticks,
                            ticks.stream().map(AutocorrelationChart::shift).toList())
                    .linear(-last * 1.04, last * 1.04);
        }
        List<Double> ticks = AxisTicks.decades(1, last);
        return new AxisTicks(ticks, ticks.stream().map(LinePair::count).toList()).logarithmic(0.8, last * 1.3);
    }

    private static String shift(double value) {
        return value < 0 ? "−" + LinePair.count(-value) : LinePair.count(value);
    }

    private static NumberAxis parts(double least) {
        double low = least < -0.25 ? -1.05 : -0.25;
        List<Double> ticks = least < -0.25 ? List.of(-1.0, -0.5, 0.0, 0.5, 1.0) : List.of(0.0, 0.5, 1.0);
        return new AxisTicks(
                        ticks,
                        ticks.stream()
                                .map(t -> t < 0 ? "−" + Figures.significant(-t) : Figures.significant(t))
                                .toList())
                .linear(low, 1.08);
    }

    /** The figures behind the sticks. */
    public static Table table(Autocorrelation values) {
        return ShiftBin.table(values.isComplete() ? ShiftBin.of(values, MOST_STICKS) : known(values));
    }

    /** The figures in words, for readers of screens. */
    public static String description(Autocorrelation values) {
        if (values.size() == 1) {
            return "Autocorrelation: " + Figures.count(values.length()) + " at shift 0, the only one";
        }
        int peak = values.highestSidePeak();
        return "Autocorrelation: " + Figures.count(values.length()) + " in phase; out of phase at most "
                + Figures.significant(values.magnitude(peak) / values.pairs(peak)) + " of that, at shift "
                + Figures.count(values.shift(peak))
                + (values.isComplete() ? "" : ", of " + (values.size() - 1) + " shifts tried");
    }
}
