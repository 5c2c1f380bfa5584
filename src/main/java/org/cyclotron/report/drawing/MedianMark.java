package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.cyclotron.experiment.Judgement;

/**
 * The mark of a median: its shape says what the colour says. Faster and the baseline are filled circles, slower is a
 * filled diamond, what makes no measurable difference is a hollow circle; hatched are lanes with more workers than
 * processors.
 */
final class MedianMark {
    private static final double RADIUS = 4.5;
    private static final double DIAMOND = 5.5;
    private static final double HALO = 6;
    private static final double HOLLOW = 3.6;
    private static final BasicStroke RIM = new BasicStroke(2f);
    private static final BasicStroke THIN_RIM = new BasicStroke(1.3f);
    private static final BasicStroke STRIPE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double[] STRIPES = {-2.4, 0, 2.4};

    private final Judgement judgement;
    private final boolean oversubscribed;

    MedianMark(Judgement judgement, boolean oversubscribed) {
        this.judgement = judgement;
        this.oversubscribed = oversubscribed;
    }

    /** The colour that a judgement has in every drawing. */
    static Color colour(Judgement judgement, Tokens tokens) {
        return switch (judgement) {
            case BASELINE -> tokens.inks().primary();
            case FASTER -> tokens.meanings().faster();
            case SLOWER -> tokens.meanings().slower();
            case FAILED -> tokens.meanings().failed();
            case SAME, NO_MEASURABLE_DIFFERENCE, REFUSED, UNKNOWN ->
                tokens.meanings().same();
        };
    }

    /** Draws the mark around a point. @param ground the colour behind it, which makes its halo */
    void paint(Graphics2D graphics, double x, double y, Color ground, Tokens tokens) {
        graphics.setColor(ground);
        graphics.fill(circle(x, y, HALO));
        graphics.setColor(colour(judgement, tokens));
        if (isHollow()) {
            graphics.setStroke(RIM);
            graphics.draw(circle(x, y, HOLLOW));
            return;
        }
        Shape shape = judgement == Judgement.SLOWER ? diamond(x, y, DIAMOND) : circle(x, y, RADIUS);
        if (oversubscribed) {
            hatched(graphics, x, y);
        } else {
            graphics.fill(shape);
        }
    }

    private boolean isHollow() {
        return judgement == Judgement.SAME
                || judgement == Judgement.NO_MEASURABLE_DIFFERENCE
                || judgement == Judgement.UNKNOWN;
    }

    private void hatched(Graphics2D graphics, double x, double y) {
        boolean diamond = judgement == Judgement.SLOWER;
        graphics.setStroke(THIN_RIM);
        graphics.draw(diamond ? diamond(x, y, DIAMOND - 0.7) : circle(x, y, RADIUS - 0.6));
        graphics.setStroke(STRIPE);
        Path2D stripes = new Path2D.Double();
        for (double offset : STRIPES) {
            // A stripe like /, cut where it meets the rim: for the diamond, whose sides run alike, always half a side.
            double half = diamond ? DIAMOND / Math.sqrt(2) : Math.sqrt(RADIUS * RADIUS - offset * offset);
            double along = half / Math.sqrt(2);
            double across = offset / Math.sqrt(2);
            stripes.moveTo(x + across - along, y + across + along);
            stripes.lineTo(x + across + along, y + across - along);
        }
        graphics.draw(stripes);
    }

    static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    static Path2D diamond(double x, double y, double r) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - r);
        shape.lineTo(x + r, y);
        shape.lineTo(x, y + r);
        shape.lineTo(x - r, y);
        shape.closePath();
        return shape;
    }
}
