package org.cyclotron.enumeration;

/**
 * One bit a mark, set by the first walker that comes to it. Safe for use by several threads, and by several processes where
 * the bits lie in memory that these share.
 *
 * <p>Walkers without a memory in common take turns that need none: each claims only marks of the range it was given
 * ({@link #limitTo}), and takes every other mark for claimed. Then a walk ends at the next mark outside its range, no state
 * is walked twice either, and only the segments are shorter and more.
 */
public final class MarkClaims {
    private final SharedLongs words;
    private final long first;
    private long from;
    private long to = Long.MAX_VALUE;
    private volatile boolean suspended;

    /** All marks unclaimed. */
    public MarkClaims(long count) {
        this(new HeapLongs(words(count)), 0);
    }

    /** The claims that stand in a row of longs from an index on. */
    public MarkClaims(SharedLongs words, long first) {
        this.words = words;
        this.first = first;
    }

    /** The longs for this many marks. */
    public static long words(long count) {
        return (count + 63) >>> 6;
    }

    /** The memory for this many marks. */
    public static double bytes(double count) {
        return Math.ceil(count / 64) * 8;
    }

    /** From now on only marks in [fromMark, toMark) can be claimed through this object. For one thread. */
    public void limitTo(long fromMark, long toMark) {
        from = fromMark;
        to = toMark;
    }

    /**
     * From now on no mark can be claimed through this object: every walk ends at the next mark it comes to, claimed or not,
     * and then all that is claimed lies on segments that were handed over. For any thread.
     */
    void suspend() {
        suspended = true;
    }

    /** Ends the suspension. */
    void resume() {
        suspended = false;
    }

    boolean isSuspended() {
        return suspended;
    }

    /** Whether only the marks of a range can be claimed. */
    boolean isLimited() {
        return to != Long.MAX_VALUE;
    }

    /** Claims a mark; false when it was claimed before. Exactly one caller is told true. */
    public boolean claim(long id) {
        long bit = 1L << id;
        return id >= from && id < to && !suspended && (words.getAndBitwiseOr(first + (id >>> 6), bit) & bit) == 0;
    }

    /** Whether a mark was claimed, as far as this thread has heard: true is final, false may be out of date. */
    public boolean isClaimed(long id) {
        return (words.getOpaque(first + (id >>> 6)) & (1L << id)) != 0;
    }
}
