package org.cyclotron.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.report.drawing.Lettering;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** A chart whose lines are named at their ends, right of the plot, instead of in a legend. Names never overlap. */
final class LabelledChart extends JFreeChart {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double PITCH = 15;
    private static final double GAP = 10;
    private static final double NEAR = 18;
    /** Dotted, so that it is not taken for data. */
    private static final BasicStroke LEADER =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1, 3}, 0f);

    /**
     * A name.
     *
     * @param x the domain value where the line ends
     * @param y its range value there
     * @param flushRight whether it ends where the longest does, as figures do
     */
    record EndLabel(double x, double y, String text, Font font, Color colour, boolean flushRight) {
        /** A name that begins beside the plot. */
        static EndLabel left(double x, double y, String text, Font font, Color colour) {
            return new EndLabel(x, y, text, font, colour, false);
        }
    }

    private record Placed(EndLabel label, double lineX, double lineY, double y) {}

    // Charts are built anew, never serialized.
    private final transient List<EndLabel> labels;
    private final transient List<VerticalMark> marks;
    private final transient Tokens tokens;
    private final double widest;

    /** Made for one plot, to which the look has been applied. */
    LabelledChart(XYPlot plot, List<EndLabel> labels, List<VerticalMark> marks, Tokens tokens) {
        super(null, null, plot, false);
        this.labels = List.copyOf(labels);
        this.marks = List.copyOf(marks);
        this.tokens = tokens;
        ChartTheme.apply(this, tokens);
        widest = labels.stream()
                .mapToDouble(label -> Lettering.width(label.text(), label.font()))
                .max()
                .orElse(0);
        plot.setInsets(new RectangleInsets(6, 2, 2, widest + GAP + 6));
    }

    @Override
    public void draw(
            Graphics2D graphics, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo wanted) {
        ChartRenderingInfo info = wanted == null ? new ChartRenderingInfo() : wanted;
        super.draw(graphics, area, anchor, info);
        Rectangle2D data = info.getPlotInfo().getDataArea();
        if (data.getWidth() > 0 && data.getHeight() > 0) {
            VerticalMark.draw(marks, graphics, getXYPlot(), data, tokens);
            for (Placed placed : placed(data)) {
                leader(graphics, placed, data.getMaxX());
                name(graphics, placed, data.getMaxX());
            }
        }
    }

    private static void leader(Graphics2D graphics, Placed placed, double edge) {
        EndLabel label = placed.label();
        if (label.flushRight() || placed.lineX() > edge) {
            return;
        }
        if (edge - placed.lineX() > NEAR || Math.abs(placed.y() - placed.lineY()) > 3) {
            graphics.setStroke(LEADER);
            graphics.setColor(Tokens.translucent(label.colour(), 0.75));
            graphics.draw(new Line2D.Double(placed.lineX() + 6, placed.lineY(), edge + GAP - 4, placed.y()));
        }
    }

    private void name(Graphics2D graphics, Placed placed, double edge) {
        EndLabel label = placed.label();
        double indent = label.flushRight() ? widest - Lettering.width(label.text(), label.font()) : 0;
        new Lettering(graphics).left(label.text(), edge + GAP + indent, placed.y() + 4, label.font(), label.colour());
    }

    /** The names at the heights of their lines, pushed apart where they would touch, inside the plot's height. */
    private List<Placed> placed(Rectangle2D data) {
        XYPlot plot = getXYPlot();
        List<Placed> placed = new ArrayList<>();
        for (EndLabel label : labels) {
            double x = plot.getDomainAxis().valueToJava2D(label.x(), data, plot.getDomainAxisEdge());
            double y = plot.getRangeAxis().valueToJava2D(label.y(), data, plot.getRangeAxisEdge());
            placed.add(new Placed(label, x, y, Math.clamp(y, data.getMinY(), data.getMaxY())));
        }
        placed.sort(Comparator.comparingDouble(Placed::y));
        double pitch = Math.min(PITCH, data.getHeight() / Math.max(1, placed.size() - 1));
        double[] heights = spread(placed.stream().mapToDouble(Placed::y).toArray(), pitch, data.getMaxY());
        for (int i = 0; i < heights.length; i++) {
            Placed old = placed.get(i);
            placed.set(i, new Placed(old.label(), old.lineX(), old.lineY(), heights[i]));
        }
        return placed;
    }

    /** Ascending places moved so that neighbours are a pitch apart and the last is not beyond the end. */
    static double[] spread(double[] places, double pitch, double end) {
        double[] result = places.clone();
        for (int i = 1; i < result.length; i++) {
            result[i] = Math.max(result[i], result[i - 1] + pitch);
        }
        double limit = end;
        for (int i = result.length - 1; i >= 0 && result[i] > limit; i--) {
            result[i] = limit;
            limit -= pitch;
        }
        return result;
    }
}
