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
    private static final double GAP = 4;
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
            Place place = Place.of(mark.label(), x, data.getMinX(), data.getMaxX());
            double left = place.left();
            double width = Lettering.width(place.text(), FONT);
            int row = freeRow(ends, left);
            if (row < MOST_ROWS) {
                set(ends, row, left + width + 6);
                new Lettering(graphics)
                        .left(
                                place.text(),
                                left,
                                data.getMaxY() - 5 - ROW * row,
                                FONT,
                                tokens.meanings().faster());
            }
        }
    }

    /** The name as it is written, and where it begins. */
    record Place(String text, double left) {
        /**
         * Beside the line at its right, else at its left, within the plot; shortened at the side with more room where there is
         * too little at both.
         */
        static Place of(String label, double line, double from, double to) {
            double width = Lettering.width(label, FONT);
            double roomRight = to - line - GAP;
            double roomLeft = line - from - GAP;
            if (width <= roomRight || roomRight >= roomLeft) {
                return new Place(Lettering.fitted(label, roomRight, FONT), line + GAP);
            }
            String fitted = Lettering.fitted(label, roomLeft, FONT);
            return new Place(fitted, line - GAP - Lettering.width(fitted, FONT));
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
