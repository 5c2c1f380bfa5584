package org.cyclotron.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.cyclotron.sequence.SymbolCounts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** How often each element occurs, as bars beside a dashed line where all would be; larger fields by ranges of elements. */
public final class BalanceChart {
    private static final int MOST_BARS = 32;
    private static final int MOST_LABELLED = 10;
    /** What fits below the bars of a narrow chart. */
    private static final int CHARACTERS = 48;

    private static final double HEAD_ROOM = 1.3;

    private BalanceChart() {}

    public static JFreeChart of(SymbolCounts counts, Tokens tokens) {
        List<SymbolBin> bins = SymbolBin.of(counts, MOST_BARS);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bins.forEach(bin -> data.addValue(bin.count(), "count", bin.label()));
        double most = bins.stream().mapToDouble(SymbolBin::count).max().orElse(1);
        double high = Math.max(most, bins.getFirst().expected()) * HEAD_ROOM;
        List<Double> ticks = AxisTicks.steps(0, high);
        NumberAxis range =
                new AxisTicks(ticks, ticks.stream().map(LinePair::count).toList()).linear(0, high);
        BarRenderer bars = new BarRenderer();
        bars.setMaximumBarWidth(0.14);
        bars.setDefaultItemLabelsVisible(bins.size() <= MOST_LABELLED);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator(
                "{2}", java.text.NumberFormat.getIntegerInstance(java.util.Locale.ROOT)));
        CategoryPlot plot = new CategoryPlot(data, elements(bins), range, bars);
        plot.addRangeMarker(
                new ValueMarker(bins.getFirst().expected(), tokens.inks().primary(), SeriesLook.PREDICTED),
                Layer.FOREGROUND);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        ChartTheme.apply(chart, tokens);
        if (bins.size() > MOST_LABELLED) {
            plot.getDomainAxis().setTickLabelFont(Typefaces.MONO.at(10));
        }
        return chart;
    }

    private static CategoryAxis elements(List<SymbolBin> bins) {
        CategoryAxis axis = bins.size() > MOST_LABELLED ? new Thinned(stride(bins)) : new CategoryAxis();
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(bins.size() > MOST_LABELLED ? 0.2 : 0.4);
        axis.setMaximumCategoryLabelWidthRatio(MOST_BARS);
        return axis;
    }

    /** As many bars as one name takes the room of. */
    private static int stride(List<SymbolBin> bins) {
        int longest = bins.stream().mapToInt(bin -> bin.label().length()).max().orElse(1);
        return Math.max(1, Math.ceilDiv(bins.size() * (longest + 1), CHARACTERS));
    }

    /** The figures behind the bars. */
    public static Table table(SymbolCounts counts) {
        return SymbolBin.table(SymbolBin.of(counts, MOST_BARS));
    }

    /** The figures in words, for readers of screens. */
    public static String description(SymbolCounts counts) {
        return counts.fieldOrder() == 2
                ? Figures.count(counts.count(0)) + " zeros and " + Figures.count(counts.count(1)) + " ones"
                : "Each element " + Figures.count(counts.least()) + " to " + Figures.count(counts.most())
                        + " times, expected " + Figures.significant(counts.expected());
    }

    /** Names one bar in so many. */
    private static final class Thinned extends CategoryAxis {
        @Serial
        private static final long serialVersionUID = 1;

        private final int stride;
        private int next;

        Thinned(int stride) {
            this.stride = stride;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            next = 0;
            return super.refreshTicks(graphics, state, area, edge);
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
            return next++ % stride == 0 ? super.createLabel(category, width, edge, graphics) : new TextBlock();
        }
    }
}
