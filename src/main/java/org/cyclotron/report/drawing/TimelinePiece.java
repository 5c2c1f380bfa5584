package org.cyclotron.report.drawing;

import org.cyclotron.timing.Span;

/**
 * A field of a timeline: a span, or a part of what several spans too short to be seen share.
 *
 * @param x the left edge in pixels from the beginning of the lane
 * @param width in pixels
 * @param top from the upper edge of the lane, 0 &hellip; 1
 * @param height of the lane's height, up to 1
 * @param span the span; for several, their phase, exact total and number, and the beginning of the first
 */
record TimelinePiece(double x, double width, double top, double height, Span span) {
    /** Whether the field stands for several spans. */
    boolean isShared() {
        return height < 1;
    }
}
