package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigInteger;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** Draws single rings at one scale: lines first, then all dots of one kind as one shape. */
final class RingBrush {
    /** Below this many pixels between neighbours, states are not told apart. */
    private static final double LEAST_DETAIL = 3;

    /** tan(22.5°): half a side of a regular octagon of inner radius 1. */
    private static final double OCTAGON = 0.41421356;

    /** The width of the rim of a hollow dot, in pixels. */
    private static final double RIM = 0.8;

    /** From this scale on there is room for a count between one row of rings and the next. */
    private static final double LEAST_SCALE_BELOW = 12;

    private static final BasicStroke HAIR = new BasicStroke(0.8f);
    private static final BasicStroke LINE = new BasicStroke(1.2f);
    private static final BasicStroke BAND = new BasicStroke(3f);

    private final Graphics2D graphics;
    private final Tokens tokens;
    private final double scale;
    private final double dot;

    /** @param scale pixels for the distance between neighbouring states */
    RingBrush(Graphics2D graphics, Tokens tokens, double scale) {
        this.graphics = graphics;
        this.tokens = tokens;
        this.scale = scale;
        this.dot = Math.clamp(scale * 0.3, 0.9, 7);
    }

    void paint(PlacedRing ring, double x, double y, boolean selected, @Nullable BigInteger state) {
        Color colour = selected ? tokens.meanings().slower() : tokens.meanings().faster();
        if (selected) {
            graphics.setColor(Tokens.translucent(colour, tokens.dark() ? 0.16 : 0.09));
            graphics.fill(circle(x, y, ring.outerRadius * scale));
        }
        if (ring.ring.isStandIn()) {
            ringLine(ring, x, y, colour, BAND);
            standInLabel(ring, x, y);
            return;
        }
        boolean detailed = scale >= LEAST_DETAIL;
        if (detailed) {
            tails(ring, x, y);
        }
        ringLine(ring, x, y, colour, LINE);
        if (detailed) {
            cycleDots(ring, x, y, colour);
            arrow(ring, x, y, colour);
        }
        label(ring, x, y, selected ? colour : tokens.inks().primary());
        if (state != null) {
            markState(ring, x, y, state, colour);
        }
    }

    private void ringLine(PlacedRing ring, double x, double y, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        boolean fixed = ring.radius == 0;
        // A state that steps to itself has a loop above it.
        double r = fixed ? 0.55 * scale : ring.radius * scale;
        graphics.draw(circle(x, fixed ? y - r : y, r));
    }

    private void tails(PlacedRing ring, double x, double y) {
        Path2D lines = new Path2D.Double();
        Path2D filled = new Path2D.Double();
        // A disc on a disc makes a hollow dot, for less than half the cost of stroking thousands of circles.
        Path2D hollows = new Path2D.Double();
        double small = Math.max(dot * 0.72, RIM);
        for (PlacedRing.Place place : ring.places) {
            if (place.depth() > 0) {
                PlacedRing.Place next = ring.places.get(place.next());
                double px = x + place.x() * scale;
                double py = y + place.y() * scale;
                lines.append(new Line2D.Double(px, py, x + next.x() * scale, y + next.y() * scale), false);
                append(filled, px, py, small);
                if (place.depth() > 1) {
                    append(hollows, px, py, small - RIM);
                }
            }
        }
        graphics.setColor(tokens.inks().subtle());
        graphics.setStroke(HAIR);
        graphics.draw(lines);
        graphics.fill(filled);
        graphics.setColor(tokens.surfaces().card());
        graphics.fill(hollows);
    }

    private void cycleDots(PlacedRing ring, double x, double y, Color colour) {
        Path2D dots = new Path2D.Double();
        boolean first = true;
        for (PlacedRing.Place place : ring.places) {
            if (place.depth() == 0) {
                double px = x + place.x() * scale;
                double py = y + place.y() * scale;
                if (first) {
                    dots.append(diamond(px, py, dot * 1.7), false);
                } else {
                    append(dots, px, py, dot);
                }
                first = false;
            }
        }
        graphics.setColor(colour);
        graphics.fill(dots);
    }

    /** An arc inside the ring, from the top clockwise, with a head: the direction of stepping. */
    private void arrow(PlacedRing ring, double x, double y, Color colour) {
        double r = ring.radius * scale - Math.max(8, dot * 2.6);
        if (r < 20) {
            return;
        }
        graphics.setColor(Tokens.translucent(colour, 0.75));
        graphics.setStroke(LINE);
        double sweep = Math.toRadians(40);
        graphics.draw(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 90, -Math.toDegrees(sweep), Arc2D.OPEN));
        double tipX = x + r * Math.sin(sweep);
        double tipY = y - r * Math.cos(sweep);
        Path2D head = new Path2D.Double();
        head.moveTo(tipX + 4 * Math.cos(sweep), tipY + 4 * Math.sin(sweep));
        head.lineTo(tipX + 2.4 * Math.sin(sweep), tipY - 2.4 * Math.cos(sweep));
        head.lineTo(tipX - 2.4 * Math.sin(sweep), tipY + 2.4 * Math.cos(sweep));
        head.closePath();
        graphics.fill(head);
    }

    private void label(PlacedRing ring, double x, double y, Color colour) {
        String text = Figures.count(ring.ring.length());
        double room = 2 * (ring.radius * scale - dot * 2);
        double size = Math.min(15, room / Math.max(2, text.length()) * 1.2);
        boolean several = !ring.ring.count().equals(BigInteger.ONE);
        String count = "× " + Figures.count(ring.ring.count());
        boolean free = ring.radius > 0 || ring.places.size() == 1;
        boolean inside = size >= 9 && room >= 2.6 * size;
        if (several && !inside && free && scale >= LEAST_SCALE_BELOW) {
            double below = y + ring.radius * scale + dot + 9;
            centred(count, x, below, Typefaces.MONO.at(10), tokens.inks().muted());
        }
        if (size < 9) {
            return;
        }
        double small = Math.min(size * 0.85, room / Math.max(2, count.length()) * 1.4);
        boolean counted = several && inside && small >= 8;
        centred(text, x, counted ? y - size * 0.6 : y, Typefaces.SEMI_BOLD.at(size), colour);
        if (counted) {
            centred(
                    count,
                    x,
                    y + size * 0.7,
                    Typefaces.MONO.at(small),
                    tokens.inks().muted());
        }
    }

    private void standInLabel(PlacedRing ring, double x, double y) {
        double size = Math.clamp(ring.radius * scale * 0.32, 9, 14);
        if (ring.radius * scale < 18) {
            return;
        }
        centred(
                Figures.count(ring.ring.length()),
                x,
                y - size * 0.6,
                Typefaces.SEMI_BOLD.at(size),
                tokens.inks().primary());
        centred(
                "× " + Figures.count(ring.ring.count()),
                x,
                y + size * 0.7,
                Typefaces.MONO.at(size * 0.85),
                tokens.inks().muted());
    }

    private void centred(String text, double x, double y, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setColor(colour);
        Rectangle2D bounds = graphics.getFontMetrics().getStringBounds(text, graphics);
        graphics.drawString(text, (float) (x - bounds.getWidth() / 2), (float) (y + font.getSize2D() * 0.36));
    }

    private void markState(PlacedRing ring, double x, double y, BigInteger state, Color colour) {
        for (PlacedRing.Place place : ring.places) {
            if (place.number().equals(state)) {
                graphics.setColor(colour);
                graphics.setStroke(new BasicStroke(2f));
                graphics.draw(circle(x + place.x() * scale, y + place.y() * scale, dot + 4));
                return;
            }
        }
    }

    /** Adds a dot: below 3 pixels eight corners look round and cost a quarter of a circle's curves. */
    private static void append(Path2D path, double x, double y, double r) {
        if (r > 3) {
            path.append(circle(x, y, r), false);
            return;
        }
        double half = r * OCTAGON;
        path.moveTo(x + r, y - half);
        path.lineTo(x + r, y + half);
        path.lineTo(x + half, y + r);
        path.lineTo(x - half, y + r);
        path.lineTo(x - r, y + half);
        path.lineTo(x - r, y - half);
        path.lineTo(x - half, y - r);
        path.lineTo(x + half, y - r);
        path.closePath();
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Path2D diamond(double x, double y, double r) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - r);
        shape.lineTo(x + r, y);
        shape.lineTo(x, y + r);
        shape.lineTo(x - r, y);
        shape.closePath();
        return shape;
    }
}
