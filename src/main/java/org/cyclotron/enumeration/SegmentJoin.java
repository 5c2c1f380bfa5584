package org.cyclotron.enumeration;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Joins segments end to end into cycles. Linear in their number, which is about log2(marks) for each worker where workers
 * have their claims in common, and up to the number of marks where they have not. A hash table with linear probing, by the
 * mark where a segment begins; a length of 0 is a segment that was taken up, a negative one an empty place.
 */
public final class SegmentJoin {
    /** At most, while the table grows. */
    public static final double BYTES_A_SEGMENT = 3 * 8 * 3;

    private final Marks marks;
    private long[] froms = new long[16];
    private long[] tos = new long[16];
    private long[] lengths = emptyPlaces(16);
    private long size;
    private long open;

    /** No segments yet. */
    public SegmentJoin(Marks marks) {
        this.marks = marks;
    }

    private static long[] emptyPlaces(int count) {
        long[] lengths = new long[count];
        Arrays.fill(lengths, -1);
        return lengths;
    }

    /** Adds segments. */
    public void add(SegmentList segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (2 * (size + 1) > froms.length) {
                grow();
            }
            put(segments.from(i), segments.to(i), segments.length(i));
            size++;
            open++;
        }
    }

    private void grow() {
        long[] oldFroms = froms;
        long[] oldTos = tos;
        long[] oldLengths = lengths;
        int capacity = Math.multiplyExact(2, oldFroms.length);
        froms = new long[capacity];
        tos = new long[capacity];
        lengths = emptyPlaces(capacity);
        for (int i = 0; i < oldFroms.length; i++) {
            if (oldLengths[i] >= 0) {
                put(oldFroms[i], oldTos[i], oldLengths[i]);
            }
        }
    }

    private void put(long from, long to, long length) {
        int place = place(from);
        froms[place] = from;
        tos[place] = to;
        lengths[place] = length;
    }

    /** Where the segment from a mark is, or would be. */
    private int place(long from) {
        int mask = froms.length - 1;
        int place = (int) (from * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (lengths[place] >= 0 && froms[place] != from) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Where the segment after another is, or would be. */
    private int after(int place) {
        return place(marks.markAt(tos[place]));
    }

    /** The segments added so far. */
    public long size() {
        return size;
    }

    /** The segments that no cycle has taken up. */
    public long open() {
        return open;
    }

    /** Takes out the segments that form cycles, and returns those. */
    public CycleTally closedCycles() {
        CycleTally cycles = new CycleTally();
        closeInto(cycles);
        return cycles;
    }

    /** The same, added to a tally. */
    void closeInto(CycleTally cycles) {
        BitSet broken = new BitSet();
        for (int i = 0; i < froms.length; i++) {
            if (lengths[i] > 0 && !broken.get(i)) {
                long length = lengthOfCycle(i, broken);
                if (length > 0) {
                    marks.count(froms[i], length, factorOfCycle(i), cycles);
                    takeUp(i);
                }
            }
        }
    }

    /**
     * The length of the cycle of a segment; 0 where a segment is missing.
     *
     * @param broken the places from which a missing segment is reached; added to, so that no way is gone twice
     */
    private long lengthOfCycle(int start, BitSet broken) {
        long length = 0;
        int at = start;
        long steps = 0;
        do {
            length += lengths[at];
            at = after(at);
            steps++;
        } while (at != start && lengths[at] > 0 && !broken.get(at) && steps < open);
        if (at == start) {
            return length;
        }
        int end = at;
        for (int place = start; place != end; place = after(place)) {
            broken.set(place);
        }
        return 0;
    }

    /** The factor by which a walk differs from its start when it is back. */
    private long factorOfCycle(int start) {
        long factor = 1;
        int at = start;
        do {
            factor = marks.factorAt(factor, tos[at]);
            at = after(at);
        } while (at != start);
        return factor;
    }

    private void takeUp(int start) {
        for (int place = start; lengths[place] > 0; place = after(place)) {
            lengths[place] = 0;
            open--;
        }
    }
}
