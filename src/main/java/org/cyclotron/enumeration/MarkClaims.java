package org.cyclotron.enumeration;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One bit a mark, set by the first walker that comes to it. Safe for use by several threads. */
public final class MarkClaims {
    private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] words;

    /** All marks unclaimed. */
    public MarkClaims(long count) {
        words = new long[Math.toIntExact((count + 63) >>> 6)];
    }

    /** The memory for this many marks. */
    public static double bytes(double count) {
        return Math.ceil(count / 64) * 8;
    }

    /** Claims a mark; false when it was claimed before. Exactly one caller is told true. */
    public boolean claim(long id) {
        long bit = 1L << id;
        return ((long) WORD.getAndBitwiseOr(words, (int) (id >>> 6), bit) & bit) == 0;
    }

    /** Whether a mark was claimed, as far as this thread has heard: true is final, false may be out of date. */
    public boolean isClaimed(long id) {
        return ((long) WORD.getOpaque(words, (int) (id >>> 6)) & (1L << id)) != 0;
    }
}
