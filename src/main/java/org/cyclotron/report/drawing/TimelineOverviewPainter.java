package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.cyclotron.timing.RunTimeline;

/**
 * Draws a strip with all of a run and a frame around the window that a {@link TimelinePainter} shows. It has the same left
 * and right ends as the lanes of a timeline of the same width.
 */
public final class TimelineOverviewPainter implements Painter {
    private static final BasicStroke FRAME = new BasicStroke(1.6f);
    private static final double INSET = 3;
    private static final double LEAST_FRAME = 4;

    private final TimelinePainter window;
    private final TimelineLayout layout;
    private final int lane;

    /** @param window whose window is framed */
    public TimelineOverviewPainter(RunTimeline timeline, TimelinePainter window) {
        this.window = window;
        this.layout = new TimelineLayout(timeline);
        // One worker stands for all; the coordinator mostly waits for them.
        this.lane = Math.min(1, timeline.workers());
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        double left = TimelineFrame.lanesLeft();
        double lanes = TimelineFrame.lanesWidth(width);
        long whole = whole();
        for (TimelinePiece piece : layout.pieces(lane, lanes, 0, whole)) {
            Rectangle2D area = new Rectangle2D.Double(
                    left + piece.x(),
                    INSET + piece.top() * (height - 2 * INSET),
                    piece.width(),
                    piece.height() * (height - 2 * INSET));
            PhaseFill.paintPlain(graphics, piece.span().phase(), area, tokens);
        }
        double begin = left + window.from() * lanes / whole;
        double end = Math.max(begin + LEAST_FRAME, left + window.to() * lanes / whole);
        frame(graphics, begin, end, height, left + lanes, tokens);
    }

    private static void frame(
            Graphics2D graphics, double begin, double end, double height, double right, Tokens tokens) {
        Color veil = Tokens.translucent(tokens.surfaces().card(), 0.6);
        graphics.setColor(veil);
        double left = TimelineFrame.lanesLeft();
        graphics.fill(new Rectangle2D.Double(left, INSET, Math.max(0, begin - left), height - 2 * INSET));
        graphics.fill(new Rectangle2D.Double(end, INSET, Math.max(0, right - end), height - 2 * INSET));
        graphics.setColor(tokens.meanings().faster());
        graphics.setStroke(FRAME);
        graphics.draw(new RoundRectangle2D.Double(begin - 1, 1, end - begin + 2, height - 2, 5, 5));
    }

    /** The time at a place of a strip of this width, in nanoseconds, cut to the run. */
    public long nanosAt(double x, double width) {
        double share = (x - TimelineFrame.lanesLeft()) / TimelineFrame.lanesWidth(width);
        return Math.round(Math.clamp(share, 0, 1) * whole());
    }

    private long whole() {
        return Math.max(TimelinePainter.LEAST_WINDOW, layout.wallNanos());
    }
}
