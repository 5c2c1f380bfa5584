package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The marks of unit costs, each with a shape of its own: a filled circle for ours, a hollow square for the original with
 * fork, a hollow triangle for the original with spawn.
 */
final class CostMarks {
    private static final double RADIUS = 4.5;
    private static final double HALO = 6;
    private static final double HALF_SQUARE = 4;
    private static final double TRIANGLE = 5.5;
    private static final BasicStroke RIM = new BasicStroke(1.8f);

    private final Graphics2D graphics;
    private final Tokens tokens;

    CostMarks(Graphics2D graphics, Tokens tokens) {
        this.graphics = graphics;
        this.tokens = tokens;
    }

    void ours(double x, double y) {
        graphics.setColor(tokens.surfaces().card());
        graphics.fill(MedianMark.circle(x, y, HALO));
        graphics.setColor(tokens.meanings().faster());
        graphics.fill(MedianMark.circle(x, y, RADIUS));
    }

    void fork(double x, double y) {
        hollow(
                new Rectangle2D.Double(x - HALF_SQUARE, y - HALF_SQUARE, 2 * HALF_SQUARE, 2 * HALF_SQUARE),
                tokens.series().standby());
    }

    void spawn(double x, double y) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - TRIANGLE);
        triangle.lineTo(x + TRIANGLE, y + TRIANGLE * 0.8);
        triangle.lineTo(x - TRIANGLE, y + TRIANGLE * 0.8);
        triangle.closePath();
        hollow(triangle, tokens.series().fixed());
    }

    private void hollow(Shape shape, Color colour) {
        graphics.setColor(tokens.surfaces().card());
        graphics.fill(shape);
        graphics.setColor(colour);
        graphics.setStroke(RIM);
        graphics.draw(shape);
    }
}
