package org.cyclotron.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.JFreeChart;

/** A chart as a drawing, so that it is exported like one. The chart is built for the tokens it is painted with. */
public final class ChartPainter implements Painter {
    private final Function<Tokens, JFreeChart> chart;

    public ChartPainter(Function<Tokens, JFreeChart> chart) {
        this.chart = chart;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        chart.apply(tokens).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }
}
