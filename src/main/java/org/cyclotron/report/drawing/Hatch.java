package org.cyclotron.report.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Patterns as shapes that end exactly at a rectangle: no clip and no texture, so every vector format keeps them. All
 * stripes of a pattern are one shape without overlaps, whose fill may be translucent.
 *
 * <p>Spacing and width are measured across the stripes, in logical pixels.
 */
final class Hatch {
    private static final double DIAGONAL = Math.sqrt(2);
    /** tan(22.5°): half a side of a regular octagon of inner radius 1. */
    private static final double OCTAGON = 0.41421356;

    private final Rectangle2D area;
    /** Filled by the rule of winding: all stripes turn the same way, so where two cross they are one. */
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private Hatch(Rectangle2D area) {
        this.area = area;
    }

    /** Stripes like /. */
    static Path2D rising(Rectangle2D area, double width, double spacing) {
        Hatch hatch = new Hatch(area);
        hatch.diagonals(width, spacing, false);
        return hatch.path;
    }

    /** Stripes like \. */
    static Path2D falling(Rectangle2D area, double width, double spacing) {
        Hatch hatch = new Hatch(area);
        hatch.diagonals(width, spacing, true);
        return hatch.path;
    }

    /** Both. */
    static Path2D crossed(Rectangle2D area, double width, double spacing) {
        Hatch hatch = new Hatch(area);
        hatch.diagonals(width, spacing, false);
        hatch.diagonals(width, spacing, true);
        return hatch.path;
    }

    /** Stripes from left to right, the first half a spacing below the top. */
    static Path2D horizontal(Rectangle2D area, double width, double spacing) {
        Hatch hatch = new Hatch(area);
        for (double y = spacing / 2; y + width / 2 <= area.getHeight(); y += spacing) {
            hatch.rectangle(0, y - width / 2, area.getWidth(), width);
        }
        return hatch.path;
    }

    /** Stripes from top to bottom, the first half a spacing from the left. */
    static Path2D vertical(Rectangle2D area, double width, double spacing) {
        Hatch hatch = new Hatch(area);
        for (double x = spacing / 2; x + width / 2 <= area.getWidth(); x += spacing) {
            hatch.rectangle(x - width / 2, 0, width, area.getHeight());
        }
        return hatch.path;
    }

    /** Dots on a square grid; one that would be cut is left out. Below a radius of 1 they are squares of that width. */
    static Path2D dots(Rectangle2D area, double radius, double spacing) {
        Hatch hatch = new Hatch(area);
        for (double y = spacing / 2; y + radius <= area.getHeight(); y += spacing) {
            for (double x = spacing / 2; x + radius <= area.getWidth(); x += spacing) {
                hatch.dot(x, y, radius);
            }
        }
        return hatch.path;
    }

    /**
     * Stripes along x + y = k s, measured from a corner. Mirrored they run the other way, and their corners are then
     * visited in reverse so that they turn alike.
     */
    private void diagonals(double width, double spacing, boolean mirrored) {
        double step = spacing * DIAGONAL;
        double half = width / 2 * DIAGONAL;
        double end = area.getWidth() + area.getHeight();
        for (double at = step / 2; at - half < end; at += step) {
            stripe(Math.max(0, at - half), Math.min(end, at + half), mirrored);
        }
    }

    private void stripe(double from, double to, boolean mirrored) {
        double w = area.getWidth();
        double h = area.getHeight();
        double[] corners = {
            Math.max(0, from - h),
            Math.min(h, from),
            Math.min(w, from),
            Math.max(0, from - w),
            from < w && w < to ? w : Math.min(w, from),
            from < w && w < to ? 0 : Math.max(0, from - w),
            Math.min(w, to),
            Math.max(0, to - w),
            Math.max(0, to - h),
            Math.min(h, to),
            from < h && h < to ? 0 : Math.max(0, to - h),
            from < h && h < to ? h : Math.min(h, to)
        };
        int last = corners.length / 2 - 1;
        for (int i = 0; i <= last; i++) {
            int corner = mirrored ? last - i : i;
            double x = mirrored ? w - corners[2 * corner] : corners[2 * corner];
            to(x, corners[2 * corner + 1], i == 0);
        }
        path.closePath();
    }

    private void rectangle(double x, double y, double width, double height) {
        to(x, y, true);
        to(x + width, y, false);
        to(x + width, y + height, false);
        to(x, y + height, false);
        path.closePath();
    }

    private void dot(double x, double y, double r) {
        if (r < 1) {
            rectangle(x - r, y - r, 2 * r, 2 * r);
            return;
        }
        double half = r * OCTAGON;
        to(x + r, y - half, true);
        to(x + r, y + half, false);
        to(x + half, y + r, false);
        to(x - half, y + r, false);
        to(x - r, y + half, false);
        to(x - r, y - half, false);
        to(x - half, y - r, false);
        to(x + half, y - r, false);
        path.closePath();
    }

    private void to(double x, double y, boolean first) {
        if (first) {
            path.moveTo(area.getX() + x, area.getY() + y);
        } else {
            path.lineTo(area.getX() + x, area.getY() + y);
        }
    }
}
