package org.cyclotron.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Marks of points, around (0, 0), of about equal weight. */
final class Markers {
    static final Shape CIRCLE = new Ellipse2D.Double(-4, -4, 8, 8);
    static final Shape DIAMOND = polygon(0, -5, 5, 0, 0, 5, -5, 0);

    private static final Shape SQUARE = new Rectangle2D.Double(-3.6, -3.6, 7.2, 7.2);
    private static final Shape TRIANGLE = polygon(0, -4.8, 4.6, 3.6, -4.6, 3.6);
    private static final Shape TURNED_TRIANGLE = polygon(0, 4.8, 4.6, -3.6, -4.6, -3.6);
    private static final Shape PLUS = polygon(
            -1.6, -5, 1.6, -5, 1.6, -1.6, 5, -1.6, 5, 1.6, 1.6, 1.6, 1.6, 5, -1.6, 5, -1.6, 1.6, -5, 1.6, -5, -1.6,
            -1.6, -1.6);
    private static final Shape HEXAGON = polygon(-2.4, -4.2, 2.4, -4.2, 4.8, 0, 2.4, 4.2, -2.4, 4.2, -4.8, 0);

    private static final Shape CROSS = polygon(
            0, -2.2, 2.6, -4.8, 4.8, -2.6, 2.2, 0, 4.8, 2.6, 2.6, 4.8, 0, 2.2, -2.6, 4.8, -4.8, 2.6, -2.2, 0, -4.8,
            -2.6, -2.6, -4.8);

    private Markers() {}

    /** The marker of a backend. */
    static Shape of(String backend) {
        return switch (backend) {
            case "threads" -> CIRCLE;
            case "pool" -> TRIANGLE;
            case "standby" -> SQUARE;
            case "spawn" -> DIAMOND;
            case "stealing" -> TURNED_TRIANGLE;
            case "shared" -> HEXAGON;
            case "hybrid" -> CROSS;
            default -> PLUS;
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
