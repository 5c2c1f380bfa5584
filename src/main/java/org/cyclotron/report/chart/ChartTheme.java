package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of charts: card background, a quiet grid, no axis lines or tick marks, figures in JetBrains Mono, words in
 * Inter, flat bars.
 */
public final class ChartTheme {
    private static final double SIZE = 11;
    /**
     * On the screen a font is not set again when it equals the last one, though a clip may have reset it in between. So
     * fonts that follow each other differ by a hair.
     */
    private static final double HAIR_LARGER = 11.01;

    private static final double TWO_HAIRS_LARGER = 11.02;
    private static final BasicStroke HAIR = new BasicStroke(1f);

    private ChartTheme() {}

    /** Applies the look to a chart and everything in it. May be called again with other tokens. */
    public static void apply(JFreeChart chart, Tokens tokens) {
        chart.setBackgroundPaint(tokens.surfaces().card());
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(6, 6, 6, 6));
        chart.removeLegend();
        if (chart.getTitle() != null) {
            chart.getTitle().setFont(Typefaces.SEMI_BOLD.at(13));
            chart.getTitle().setPaint(tokens.inks().primary());
        }
        plot(chart.getPlot(), tokens);
    }

    private static void plot(Plot plot, Tokens tokens) {
        plot.setBackgroundPaint(tokens.surfaces().card());
        plot.setOutlineVisible(false);
        plot.setNoDataMessageFont(Typefaces.REGULAR.at(12));
        plot.setNoDataMessagePaint(tokens.inks().muted());
        switch (plot) {
            case CategoryPlot category -> category(category, tokens);
            case XYPlot xy -> xy(xy, tokens);
            default -> throw new IllegalArgumentException("no look for a " + plot.getPlotType());
        }
    }

    private static void category(CategoryPlot plot, Tokens tokens) {
        axis(plot.getDomainAxis(), tokens);
        axis(plot.getRangeAxis(), tokens);
        plot.getRangeAxis().setTickLabelFont(Typefaces.MONO.at(HAIR_LARGER));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(tokens.inks().grid());
        plot.setRangeGridlineStroke(HAIR);
        if (plot.getRenderer() instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setDrawBarOutline(false);
            bars.setSeriesPaint(0, tokens.meanings().faster());
            bars.setDefaultItemLabelFont(Typefaces.MONO.at(TWO_HAIRS_LARGER));
            bars.setDefaultItemLabelPaint(tokens.inks().primary());
        }
    }

    private static void xy(XYPlot plot, Tokens tokens) {
        axis(plot.getDomainAxis(), tokens);
        axis(plot.getRangeAxis(), tokens);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(tokens.inks().grid());
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeGridlinePaint(tokens.inks().grid());
        plot.setRangeGridlineStroke(HAIR);
    }

    private static void axis(Axis axis, Tokens tokens) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
        axis.setTickLabelFont(Typefaces.MONO.at(SIZE));
        axis.setTickLabelPaint(tokens.inks().muted());
        axis.setLabelFont(Typefaces.REGULAR.at(SIZE));
        axis.setLabelPaint(tokens.inks().muted());
    }
}
