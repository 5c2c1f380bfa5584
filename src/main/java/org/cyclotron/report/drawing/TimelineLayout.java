package org.cyclotron.report.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the spans of a run stand when a window of time fills a width.
 *
 * <p>A span at least a pixel wide has a field of its own. Neighbours that are narrower share a field up to {@value
 * #SHARED} pixels wide, cut into one layer a phase, as high as the phase's part of that time; so no phase is lost, however
 * short its spans. The fields of a lane lie next to each other in order, and are found by binary search.
 */
final class TimelineLayout {
    /** The most that shared fields are wide, in pixels. */
    private static final int SHARED = 6;

    private final RunTimeline timeline;
    /** The spans of each lane in order. */
    private final List<List<Span>> lanes;

    private double width = -1;
    private long from;
    private long to;
    private List<List<TimelinePiece>> pieces = List.of();

    TimelineLayout(RunTimeline timeline) {
        this.timeline = timeline;
        this.lanes = new ArrayList<>();
        for (int lane = 0; lane <= timeline.workers(); lane++) {
            lanes.add(new ArrayList<>());
        }
        timeline.spans().forEach(span -> lanes.get(span.lane()).add(span));
    }

    int lanes() {
        return lanes.size();
    }

    long wallNanos() {
        return timeline.wallNanos();
    }

    /** The fields of a lane, from left to right, when [from, to) fills this width. Kept until another is asked for. */
    List<TimelinePiece> pieces(int lane, double newWidth, long newFrom, long newTo) {
        if (newWidth != width || newFrom != from || newTo != to) {
            width = newWidth;
            from = newFrom;
            to = newTo;
            pieces = new ArrayList<>();
            lanes.forEach(spans -> pieces.add(new Cutting(spans).pieces()));
        }
        return pieces.get(lane);
    }

    /**
     * The span under a point of a lane; null between spans.
     *
     * @param y from the upper edge of the lane, 0 &hellip; 1
     */
    static @Nullable Span at(List<TimelinePiece> pieces, double x, double y) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            TimelinePiece piece = pieces.get(middle);
            if (piece.x() + piece.width() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Layers of one field have the same place and follow each other.
        for (int i = low; i < pieces.size() && pieces.get(i).x() <= x; i++) {
            TimelinePiece piece = pieces.get(i);
            if (piece.top() <= y && y < piece.top() + piece.height() + 1e-9) {
                return piece.span();
            }
        }
        return null;
    }

    /** Cuts the visible part of a lane into fields. */
    private final class Cutting {
        private final List<Span> spans;
        private final double scale;
        private final double pixel;
        private final List<TimelinePiece> found = new ArrayList<>();
        /** Spans that wait to share a field; all narrower than a pixel. */
        private final List<Span> waiting = new ArrayList<>();

        Cutting(List<Span> spans) {
            this.spans = spans;
            this.pixel = (to - from) / width;
            this.scale = width / (to - from);
        }

        List<TimelinePiece> pieces() {
            for (int i = firstVisible(); i < spans.size() && spans.get(i).startNanos() < to; i++) {
                add(spans.get(i));
            }
            share();
            return found;
        }

        private int firstVisible() {
            int low = 0;
            int high = spans.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (spans.get(middle).endNanos() <= from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void add(Span span) {
            if (span.nanos() >= pixel) {
                share();
                found.add(piece(span.startNanos(), span.endNanos(), 0, 1, span));
                return;
            }
            if (!waiting.isEmpty() && (isFar(span) || isFull(span))) {
                share();
            }
            waiting.add(span);
        }

        private boolean isFar(Span span) {
            return span.startNanos() - waiting.getLast().endNanos() >= pixel;
        }

        private boolean isFull(Span span) {
            return span.endNanos() - waiting.getFirst().startNanos() > SHARED * pixel;
        }

        /** Lays the waiting spans into one field, a layer a phase. */
        private void share() {
            if (waiting.isEmpty()) {
                return;
            }
            long start = waiting.getFirst().startNanos();
            long end = waiting.getLast().endNanos();
            if (waiting.size() == 1) {
                found.add(piece(start, end, 0, 1, waiting.getFirst()));
            } else {
                layers(start, end);
            }
            waiting.clear();
        }

        private void layers(long start, long end) {
            Map<Phase, long[]> totals = new EnumMap<>(Phase.class);
            for (Span span : waiting) {
                long[] total = totals.computeIfAbsent(span.phase(), phase -> new long[2]);
                total[0] += span.nanos();
                total[1] += span.merged();
            }
            double top = 0;
            for (Phase phase : PhaseFill.ORDER) {
                long[] total = totals.getOrDefault(phase, new long[2]);
                if (total[0] > 0) {
                    double height = (double) total[0] / (end - start);
                    int merged = (int) Math.min(Integer.MAX_VALUE, total[1]);
                    Span together = new Span(waiting.getFirst().lane(), phase, start, start + total[0], merged);
                    found.add(piece(start, end, top, height, together));
                    top += height;
                }
            }
        }

        private TimelinePiece piece(long start, long end, double top, double height, Span span) {
            double left = (Math.max(from, start) - from) * scale;
            double right = (Math.min(to, end) - from) * scale;
            return new TimelinePiece(left, right - left, top, height, span);
        }
    }
}
