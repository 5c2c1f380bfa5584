package org.cyclotron.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.io.Serial;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * How many cycles there are of each length, as bars with the number above; above {@value #MOST_BARS} lengths as ranges
 * of lengths. Bars grow from 0 on the linear scale and from one half on the logarithmic one, so that a single cycle
 * still has a bar.
 */
public final class LengthHistogram {
    /** The most bars in one picture. */
    public static final int MOST_BARS = 10;

    /** The characters below the bars that fit a narrow chart side by side. */
    private static final int MOST_CHARACTERS = 52;

    /** The characters above a bar among many. */
    private static final int LONGEST_BESIDE_OTHERS = 7;

    private static final double LOG_FLOOR = 0.5;
    private static final String SERIES = "cycles";

    private LengthHistogram() {}

    /**
     * The chart of a structure.
     *
     * @param logarithmic whether the number of cycles stands on a logarithmic axis
     */
    public static JFreeChart of(CycleStructure structure, boolean logarithmic, Tokens tokens) {
        return of(structure, logarithmic, null, tokens);
    }

    /** The same with the bar of one length marked. @param selected null for none */
    public static JFreeChart of(
            CycleStructure structure, boolean logarithmic, @Nullable BigInteger selected, Tokens tokens) {
        List<LengthBin> bins = LengthBin.of(structure, MOST_BARS);
        BigInteger most = bins.stream().map(LengthBin::cycles).reduce(BigInteger.ONE, BigInteger::max);
        ValueAxis range = logarithmic ? logarithmicAxis(most) : linearAxis(most);
        Mark mark = new Mark(indexOf(bins, selected), tokens.meanings().slower());
        CategoryPlot plot =
                new CategoryPlot(dataset(bins, logarithmic), lengths(bins), range, renderer(bins, logarithmic, mark));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        ChartTheme.apply(chart, tokens);
        if (bins.size() > 6) {
            // Not quite equal: see the look of charts.
            plot.getDomainAxis().setTickLabelFont(Typefaces.MONO.at(10));
            plot.getRenderer().setDefaultItemLabelFont(Typefaces.MONO.at(10.02));
        }
        return chart;
    }

    /** The figures of the chart in words, for readers of screens. */
    public static String description(CycleStructure structure) {
        StringBuilder text = new StringBuilder("Cycles by length:");
        for (LengthBin bin : LengthBin.of(structure, MOST_BARS)) {
            text.append(' ').append(Figures.count(bin.cycles()));
            text.append(" of length ").append(bin.label()).append(',');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static CategoryDataset dataset(List<LengthBin> bins, boolean logarithmic) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (LengthBin bin : bins) {
            double cycles = bin.cycles().doubleValue();
            dataset.addValue(logarithmic ? Math.max(cycles, LOG_FLOOR) : cycles, SERIES, bin.label());
        }
        return dataset;
    }

    private static int indexOf(List<LengthBin> bins, @Nullable BigInteger length) {
        for (int i = 0; i < bins.size() && length != null; i++) {
            LengthBin bin = bins.get(i);
            if (bin.from().compareTo(length) <= 0 && bin.to().compareTo(length) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static BarRenderer renderer(List<LengthBin> bins, boolean logarithmic, Mark mark) {
        BarRenderer renderer = new MarkedBars(mark);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new CycleLabels(bins, bins.size() > 6));
        if (logarithmic) {
            renderer.setBase(LOG_FLOOR);
            renderer.setIncludeBaseInRange(false);
        }
        return renderer;
    }

    private static CategoryAxis lengths(List<LengthBin> bins) {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.03);
        axis.setCategoryMargin(0.35);
        // Every bar has the same room, and the longest label must fit into it.
        int longest = bins.stream().mapToInt(b -> b.label().length()).max().orElse(0);
        boolean wide = longest * bins.size() > MOST_CHARACTERS;
        // Long labels are broken at their spaces.
        axis.setMaximumCategoryLabelWidthRatio(wide ? 1.2f : 4f);
        axis.setMaximumCategoryLabelLines(wide ? 3 : 1);
        return axis;
    }

    private static ValueAxis linearAxis(BigInteger most) {
        NumberAxis axis = new NumberAxis();
        double top = most.doubleValue();
        double step = niceStep(top / 2.5);
        // A little more, or the uppermost line of the grid is cut off.
        axis.setRange(0, Math.ceil(top * 1.35 / step) * step * 1.005);
        axis.setTickUnit(new CountTicks(step));
        return axis;
    }

    private static ValueAxis logarithmicAxis(BigInteger most) {
        LogAxis axis = new LogAxis();
        axis.setBase(10);
        double decades = Math.log10(most.doubleValue());
        axis.setRange(LOG_FLOOR, Math.pow(10, decades * 1.35 + 0.5));
        axis.setTickUnit(new CountTicks(Math.max(1, Math.ceil(decades / 3))));
        return axis;
    }

    /** 1, 2 or 5 times a power of ten, at least 1: cycles come in whole numbers. */
    private static double niceStep(double raw) {
        double decade = Math.pow(10, Math.floor(Math.log10(Math.max(1, raw))));
        double leading = Math.max(1, raw) / decade;
        return decade * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
    }

    private static final class CountTicks extends NumberTickUnit {
        CountTicks(double step) {
            super(step);
        }

        @Override
        public String valueToString(double value) {
            if (value < 1e5) {
                return Figures.count(Math.round(value));
            }
            int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
            String leading = Figures.significant(value / Math.pow(10, exponent));
            return (leading.equals("1") ? "" : leading + " × ") + "10" + Figures.superscript(exponent);
        }
    }

    /** The bar in hand. @param column -1 for none */
    private record Mark(int column, Color colour) {}

    private static final class MarkedBars extends BarRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        // Charts are built anew, never serialized.
        private final transient Mark mark;

        MarkedBars(Mark mark) {
            this.mark = mark;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return column == mark.column() ? mark.colour() : super.getItemPaint(row, column);
        }
    }

    /** The exact number above a bar, which the double behind the bar may have lost. */
    private record CycleLabels(List<LengthBin> bins, boolean compact) implements CategoryItemLabelGenerator {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            BigInteger cycles = bins.get(column).cycles();
            String whole = Figures.count(cycles);
            boolean narrow = compact && whole.length() > LONGEST_BESIDE_OTHERS;
            return cycles.signum() == 0 ? " " : narrow ? Figures.compact(cycles) : whole;
        }

        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return SERIES;
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return bins.get(column).label();
        }
    }
}
