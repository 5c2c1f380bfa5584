package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.jspecify.annotations.Nullable;

/** Draws one unit cost before and after on a scale: hollow before, filled after, each with its interval, a line between. */
public final class CostPairPainter implements Painter {
    private static final BasicStroke HAIR = new BasicStroke(1f);
    private static final BasicStroke LINE = new BasicStroke(1.4f);
    private static final BasicStroke WHISKER = new BasicStroke(2f);
    private static final double RADIUS = 4;

    private final CalibrationComparison.Row row;
    private final CostScale scale;

    public CostPairPainter(CalibrationComparison.Row row, CostScale scale) {
        this.row = row;
        this.scale = scale;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        graphics.setColor(tokens.inks().grid());
        graphics.setStroke(HAIR);
        for (double decade : scale.decades()) {
            double x = Math.floor(scale.x(decade, width)) + 0.5;
            graphics.draw(new Line2D.Double(x, 0, x, height));
        }
        double y = height / 2;
        connection(graphics, width, y, tokens);
        interval(graphics, row.before(), width, y, tokens.inks().muted());
        interval(graphics, row.after(), width, y, tokens.meanings().faster());
        mark(graphics, row.before(), false, width, y, tokens);
        mark(graphics, row.after(), true, width, y, tokens);
    }

    private static boolean hasPlace(@Nullable MeasuredCost cost) {
        return cost != null && cost.median() > 0;
    }

    private void connection(Graphics2D graphics, double width, double y, Tokens tokens) {
        MeasuredCost before = row.before();
        MeasuredCost after = row.after();
        if (before != null && after != null && hasPlace(before) && hasPlace(after)) {
            graphics.setColor(tokens.inks().subtle());
            graphics.setStroke(LINE);
            graphics.draw(new Line2D.Double(scale.x(before.median(), width), y, scale.x(after.median(), width), y));
        }
    }

    private void interval(Graphics2D graphics, @Nullable MeasuredCost cost, double width, double y, Color colour) {
        if (cost != null && cost.interval().low() > 0) {
            graphics.setColor(colour);
            graphics.setStroke(WHISKER);
            graphics.draw(new Line2D.Double(
                    scale.x(cost.interval().low(), width),
                    y,
                    scale.x(cost.interval().high(), width),
                    y));
        }
    }

    private void mark(
            Graphics2D graphics, @Nullable MeasuredCost cost, boolean filled, double width, double y, Tokens tokens) {
        if (cost == null || !hasPlace(cost)) {
            return;
        }
        double x = scale.x(cost.median(), width);
        graphics.setColor(
                filled ? tokens.meanings().faster() : tokens.surfaces().card());
        graphics.fill(MedianMark.circle(x, y, RADIUS));
        graphics.setColor(filled ? tokens.meanings().faster() : tokens.inks().muted());
        graphics.setStroke(LINE);
        graphics.draw(MedianMark.circle(x, y, RADIUS));
    }
}
