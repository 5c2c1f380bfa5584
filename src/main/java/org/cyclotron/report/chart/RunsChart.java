package org.cyclotron.report.chart;

import java.util.List;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.RunLengths;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/** How many runs have each length, on a logarithmic axis, beside the geometric decline of a sequence without preference. */
public final class RunsChart {
    private static final double FLOOR = 0.5;
    private static final int DESCRIBED = 6;

    private RunsChart() {}

    public static JFreeChart of(RunLengths runs, Tokens tokens) {
        XYSeries observed = LinePair.line("runs");
        runs.rows().forEach(row -> observed.add(row.length(), row.count()));
        XYSeries expected = LinePair.line("expected");
        double most = runs.rows().stream().mapToDouble(RunLengths.Row::count).reduce(runs.expected(1), Math::max);
        for (long k = 1; k == 1 || runs.expected(k) >= FLOOR; k++) {
            expected.add(k, Math.max(FLOOR, runs.expected(k)));
        }
        List<Double> ticks = AxisTicks.decades(FLOOR, most * 2).stream()
                .filter(tick -> tick >= 1)
                .toList();
        double last = Math.max(runs.longest(), expected.getMaxX());
        JFreeChart chart = LinePair.of(
                observed,
                expected,
                LinePair.counts(0, last + 0.5),
                new AxisTicks(ticks, ticks.stream().map(LinePair::count).toList()).logarithmic(FLOOR, most * 2),
                true,
                tokens);
        chart.getXYPlot().getDomainAxis().setLabel("length of the run");
        chart.getXYPlot().getRangeAxis().setLabel("runs");
        return chart;
    }

    /** The figures in words, for readers of screens. */
    public static String description(RunLengths runs) {
        StringBuilder text = new StringBuilder(Figures.count(runs.runs()) + " runs:");
        for (RunLengths.Row row :
                runs.rows().subList(0, Math.min(DESCRIBED, runs.rows().size()))) {
            text.append(' ')
                    .append(Figures.count(row.count()))
                    .append(" of length ")
                    .append(row.length())
                    .append(", expected ")
                    .append(Figures.significant(runs.expected(row.length())))
                    .append(';');
        }
        return text + " the longest " + Figures.count(runs.longest());
    }
}
