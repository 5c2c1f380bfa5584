package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cyclotron.report.TimelineText;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/**
 * Draws when each lane of a run was in which phase, through a window of time that can be moved and narrowed. Lane main is
 * the coordinator, w1, w2, … are the workers.
 *
 * <p>What is laid out is kept between calls of the same size and window: hovering costs two binary searches.
 */
public final class TimelinePainter implements Painter {
    /** The shortest window, in nanoseconds. */
    public static final long LEAST_WINDOW = 20;

    private static final BasicStroke HAIR = new BasicStroke(1f);
    private static final BasicStroke SELECTED = new BasicStroke(2f);
    private static final double LEAST_WITH_GAP = 6;
    private static final double LEAST_WITH_PATTERN = 5;
    /** Shared fields reach under their right neighbour, for a seam between two of them would look like a gap. */
    private static final double SEAM = 0.6;

    private final RunTimeline timeline;
    private final TimelineLayout layout;
    private long from;
    private long to;
    private @Nullable Span selected;

    public TimelinePainter(RunTimeline timeline) {
        this.timeline = timeline;
        this.layout = new TimelineLayout(timeline);
        showAll();
    }

    /** The beginning of the window in nanoseconds since the run began. */
    public long from() {
        return from;
    }

    /** The end of the window in nanoseconds since the run began. */
    public long to() {
        return to;
    }

    /** Shows all of the run. */
    public void showAll() {
        from = 0;
        to = Math.max(LEAST_WINDOW, timeline.wallNanos());
    }

    /** Shows a window of time; what lies outside of the run is cut, and a window too short widened. */
    public void show(long newFrom, long newTo) {
        long whole = Math.max(LEAST_WINDOW, timeline.wallNanos());
        long length = Math.clamp(newTo - newFrom, LEAST_WINDOW, whole);
        from = Math.clamp(newFrom, 0, whole - length);
        to = from + length;
    }

    /** Outlines a span; null outlines none. */
    public void select(@Nullable Span span) {
        selected = span;
    }

    /** The time at a place of a drawing of this width, in nanoseconds; not cut to the window. */
    public long nanosAt(double x, double width) {
        return from + Math.round((x - TimelineFrame.lanesLeft()) * (to - from) / TimelineFrame.lanesWidth(width));
    }

    /**
     * The span at a point of a drawing of this size; null where there is none. Where several were too short to be seen,
     * all of one phase as one: its length is their total, {@link Span#merged} their number.
     */
    public @Nullable Span spanAt(double x, double y, double width, double height) {
        TimelineFrame frame = TimelineFrame.of(width, height, layout.lanes());
        int lane = frame.laneAt(y, layout.lanes());
        if (lane < 0 || x < frame.left()) {
            return null;
        }
        double down = (y - frame.top(lane)) / frame.bar();
        return TimelineLayout.at(layout.pieces(lane, frame.width(), from, to), x - frame.left(), down);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        TimelineFrame frame = TimelineFrame.of(width, height, layout.lanes());
        axis(graphics, frame, tokens);
        for (int lane = 0; lane < layout.lanes(); lane++) {
            List<TimelinePiece> pieces = layout.pieces(lane, frame.width(), from, to);
            unaccounted(graphics, frame, lane, pieces, tokens);
            for (TimelinePiece piece : pieces) {
                piece(graphics, frame, lane, piece, tokens);
            }
            name(graphics, frame, lane, tokens);
        }
    }

    private void axis(Graphics2D graphics, TimelineFrame frame, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        double bottom = frame.top(layout.lanes() - 1) + frame.bar() + 4;
        for (TimeAxis.Tick tick : TimeAxis.of(from, to, frame.width()).ticks()) {
            double x = frame.left() + tick.x();
            graphics.setColor(tokens.inks().grid());
            graphics.setStroke(HAIR);
            graphics.draw(new Line2D.Double(x, TimelineFrame.TOP - 5, x, bottom));
            double begin = x - TimeAxis.half(tick.label().replaceAll(" .*", ""));
            lettering.left(
                    tick.label(), begin, 15, TimeAxis.font(), tokens.inks().muted());
        }
    }

    private void name(Graphics2D graphics, TimelineFrame frame, int lane, Tokens tokens) {
        if (lane % frame.naming() == 0) {
            double size = Math.clamp(frame.pitch() - 1, 9, 12);
            new Lettering(graphics)
                    .right(
                            TimelineText.lane(lane),
                            frame.left() - 10,
                            frame.top(lane) + frame.bar() / 2 + size * 0.36,
                            Typefaces.REGULAR.at(size),
                            tokens.inks().primary());
        }
    }

    /** Stretches without a span of their own: an empty field with a dashed outline. */
    private void unaccounted(
            Graphics2D graphics, TimelineFrame frame, int lane, List<TimelinePiece> pieces, Tokens tokens) {
        double at = 0;
        for (TimelinePiece piece : pieces) {
            gap(graphics, frame, lane, at, piece.x(), tokens);
            at = Math.max(at, piece.x() + piece.width());
        }
        double end = Math.min(frame.width(), (timeline.wallNanos() - from) * frame.width() / (to - from));
        gap(graphics, frame, lane, at, end, tokens);
    }

    private static void gap(
            Graphics2D graphics, TimelineFrame frame, int lane, double begin, double end, Tokens tokens) {
        if (end - begin >= 2) {
            Rectangle2D area = new Rectangle2D.Double(frame.left() + begin, frame.top(lane), end - begin, frame.bar());
            PhaseFill.paintPlain(graphics, Phase.UNACCOUNTED, area, tokens);
            PhaseFill.outlineUnaccounted(graphics, area, tokens);
        }
    }

    private void piece(Graphics2D graphics, TimelineFrame frame, int lane, TimelinePiece piece, Tokens tokens) {
        // Between two spans a pixel of the card shows through.
        double gap = piece.width() >= LEAST_WITH_GAP && !piece.isShared() ? 1 : 0;
        Rectangle2D area = new Rectangle2D.Double(
                frame.left() + piece.x(),
                frame.top(lane) + piece.top() * frame.bar(),
                piece.isShared() ? piece.width() + SEAM : piece.width() - gap,
                piece.height() * frame.bar());
        if (piece.isShared() || frame.bar() < LEAST_WITH_PATTERN) {
            PhaseFill.paintPlain(graphics, piece.span().phase(), area, tokens);
        } else {
            PhaseFill.paint(graphics, piece.span().phase(), area, tokens);
        }
        if (piece.span().equals(selected)) {
            graphics.setColor(tokens.inks().primary());
            graphics.setStroke(SELECTED);
            graphics.draw(area);
        }
    }

    /** The figures of the timeline in words, for readers of screens. */
    public String description() {
        return TimelineText.description(timeline);
    }
}
