package org.cyclotron.execution.decomposition;

import org.cyclotron.enumeration.HeapLongs;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.Marks;
import org.cyclotron.enumeration.SharedLongs;
import org.jspecify.annotations.Nullable;

/**
 * What the workers on the segments of a register have in common: which marks are claimed, and how many states nothing
 * found so far accounts for.
 *
 * <p>Layout: long 0 is the count of missing states, alone in its cache line; the claims follow, a bit a mark. Workers that
 * have no memory in common each have a copy of their own: they claim only marks of the task in hand, and the coordinator
 * does all the counting.
 */
final class SegmentCommons {
    private static final long MISSING = 0;
    private static final long CLAIMS = 8;

    private final SharedLongs longs;
    private final boolean common;
    private final MarkClaims claims;

    /**
     * The commons in a memory.
     *
     * @param memory null where workers have none in common
     */
    SegmentCommons(Marks marks, @Nullable SharedLongs memory) {
        common = memory != null;
        longs = memory != null ? memory : new HeapLongs(size(marks));
        claims = new MarkClaims(longs, CLAIMS);
    }

    /** The longs for so many marks. */
    static long size(Marks marks) {
        return CLAIMS + MarkClaims.words(marks.count());
    }

    /** Whether all workers see the same. */
    boolean areCommon() {
        return common;
    }

    MarkClaims claims() {
        return claims;
    }

    /** Says how many states are to be accounted for. */
    void begin(long states) {
        longs.set(MISSING, states);
    }

    boolean isAllFound() {
        return longs.get(MISSING) <= 0;
    }

    /** Accounts for states. */
    void found(long states) {
        longs.getAndAdd(MISSING, -states);
    }
}
