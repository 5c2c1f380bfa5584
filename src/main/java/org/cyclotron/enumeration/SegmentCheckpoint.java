package org.cyclotron.enumeration;

import java.util.List;

/**
 * What a walk by segments has found at a moment when every claimed mark lies on a segment or cycle that is in the lists. A
 * walk that starts from it claims the other marks and finds the rest.
 *
 * @param claims a bit a mark
 */
record SegmentCheckpoint(long[] claims, SegmentList open, CycleTally closed) {
    /** The rows it is kept as: the claims, the segments, and those of the tally. */
    static final int ROWS = 4;

    List<long[]> toRows() {
        List<long[]> tally = closed.toRows();
        return List.of(claims, open.toArray(), tally.getFirst(), tally.getLast());
    }

    /**
     * The checkpoint that {@link #toRows} gives so.
     *
     * @param like a tally that keeps what the walk needs
     */
    static SegmentCheckpoint of(List<long[]> rows, CycleTally like) {
        CycleTally closed = like.another();
        closed.addRows(rows.get(2), rows.get(3));
        return new SegmentCheckpoint(rows.get(0), SegmentList.of(rows.get(1)), closed);
    }

    /** The states on the segments and cycles. */
    long states() {
        long sum = closed.states();
        for (int i = 0; i < open.size(); i++) {
            sum = Math.addExact(sum, open.length(i));
        }
        return sum;
    }
}
