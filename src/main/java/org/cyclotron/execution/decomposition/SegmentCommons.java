package org.cyclotron.execution.decomposition;

import org.cyclotron.enumeration.HeapLongs;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.MarkPasses;
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
    SegmentCommons(MarkPasses passes, @Nullable SharedLongs memory) {
        common = memory != null;
        longs = memory != null ? memory : new HeapLongs(size(passes));
        claims = new MarkClaims(longs, CLAIMS);
    }

    /** The longs for the marks of any pass. */
    static long size(MarkPasses passes) {
        return CLAIMS + MarkClaims.words(passes.mostMarks());
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

    /** How many are not accounted for. */
    long missing() {
        return longs.get(MISSING);
    }

    /** No mark is claimed any more. While nobody walks. */
    void clearClaims() {
        for (long i = CLAIMS; i < longs.size(); i++) {
            longs.set(i, 0);
        }
    }

    boolean isAllFound() {
        return longs.get(MISSING) <= 0;
    }

    /** Accounts for states. */
    void found(long states) {
        longs.getAndAdd(MISSING, -states);
    }
}
