package org.cyclotron.report.drawing;

/**
 * The part of a drawing that is seen: a point of the fitted drawing (x, y) appears at (x&middot;zoom + panX,
 * y&middot;zoom + panY).
 *
 * @param zoom 1 shows the whole drawing; 1 &hellip; 64
 */
public record Viewport(double zoom, double panX, double panY) {
    /** The whole drawing. */
    public static final Viewport WHOLE = new Viewport(1, 0, 0);

    private static final double LARGEST_ZOOM = 64;

    public Viewport {
        if (!(zoom >= 1 && zoom <= LARGEST_ZOOM)) {
            throw new IllegalArgumentException("A zoom lies between 1 and 64, not " + zoom);
        }
    }

    /** Zoomed by a factor, the point (x, y) of the screen staying where it is; at zoom 1 the whole drawing. */
    public Viewport zoomedAt(double x, double y, double factor) {
        double target = Math.clamp(zoom * factor, 1, LARGEST_ZOOM);
        if (target == 1) {
            return WHOLE;
        }
        double ratio = target / zoom;
        return new Viewport(target, x - (x - panX) * ratio, y - (y - panY) * ratio);
    }

    /** Moved by a distance on the screen. */
    public Viewport panned(double dx, double dy) {
        return zoom == 1 ? this : new Viewport(zoom, panX + dx, panY + dy);
    }
}
