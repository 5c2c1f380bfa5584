package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.report.drawing.Lettering;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.chart.plot.XYPlot;

/**
 * A value of the domain that is marked by a line through the plot.
 *
 * @param label the name beside the line, at the foot of the plot; left out where there is no room
 */
record VerticalMark(double value, String label) {
    private static final Font FONT = Typefaces.REGULAR.at(10);
    private static final BasicStroke LINE = new BasicStroke(1.2f);
    private static final double ROW = 13;
    private static final int MOST_ROWS = 3;

    static void draw(List<VerticalMark> marks, Graphics2D graphics, XYPlot plot, Rectangle2D data, Tokens tokens) {
        List<Double> ends = new ArrayList<>();
        List<VerticalMark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(VerticalMark::value));
        for (VerticalMark mark : sorted) {
            double x = plot.getDomainAxis().valueToJava2D(mark.value(), data, plot.getDomainAxisEdge());
            graphics.setColor(Tokens.translucent(tokens.meanings().faster(), 0.6));
            graphics.setStroke(LINE);
            graphics.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
            double width = Lettering.width(mark.label(), FONT);
            // Beside the line at its right, at its left where the plot ends.
            double left = x + 4 + width <= data.getMaxX() ? x + 4 : x - 4 - width;
            int row = freeRow(ends, left);
            if (row < MOST_ROWS) {
                set(ends, row, left + width + 6);
                new Lettering(graphics)
                        .left(
                                mark.label(),
                                left,
                                data.getMaxY() - 5 - ROW * row,
                                FONT,
                                tokens.meanings().faster());
            }
        }
    }

    private static int freeRow(List<Double> ends, double left) {
        int row = 0;
        while (row < ends.size() && ends.get(row) > left) {
            row++;
        }
        return row;
    }

    private static void set(List<Double> ends, int row, double end) {
        if (row == ends.size()) {
            ends.add(end);
        } else {
            ends.set(row, end);
        }
    }
}
