package org.cyclotron.execution.decomposition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.StateMarks;
import org.jspecify.annotations.Nullable;

/** Joins segments end to end into cycles. Linear in their number, which is small: about log2(marks) for each worker. */
final class SegmentJoin {
    private record Segment(long to, long length) {}

    private final StateMarks marks;
    private final Map<Long, Segment> open = new HashMap<>();
    private long size;

    SegmentJoin(StateMarks marks) {
        this.marks = marks;
    }

    void add(SegmentList segments) {
        for (int i = 0; i < segments.size(); i++) {
            open.put(segments.from(i), new Segment(segments.to(i), segments.length(i)));
        }
        size += segments.size();
    }

    /** The segments added so far. */
    long size() {
        return size;
    }

    /** The segments that no cycle has taken up. */
    int open() {
        return open.size();
    }

    /** Takes out the segments that form cycles, and returns those. */
    CycleTally closedCycles() {
        CycleTally cycles = new CycleTally();
        Set<Long> starts = new HashSet<>(open.keySet());
        for (Long start : starts) {
            if (!open.containsKey(start)) {
                continue;
            }
            long length = lengthFrom(start);
            if (length > 0) {
                cycles.add(length, marks.state(start));
                remove(start);
            }
        }
        return cycles;
    }

    /** The length of the cycle through a segment; 0 where a segment is missing. */
    private long lengthFrom(long start) {
        long length = 0;
        long at = start;
        for (int i = 0; i <= open.size(); i++) {
            @Nullable Segment segment = open.get(at);
            if (segment == null) {
                return 0;
            }
            length += segment.length();
            at = segment.to();
            if (at == start) {
                return length;
            }
        }
        return 0;
    }

    private void remove(long start) {
        for (Segment segment = open.remove(start); segment != null; ) {
            segment = open.remove(segment.to());
        }
    }
}
