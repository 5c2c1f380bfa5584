package org.cyclotron.enumeration;

/**
 * A row of longs that several walkers read and write at once: threads of one process, or several processes where the row
 * lies in memory they share. Indices are not checked beyond what memory safety needs.
 */
public interface SharedLongs {
    /** The number of longs. */
    long size();

    /** A value, as far as this walker has heard. */
    long getOpaque(long index);

    /** A value, the newest there is. */
    long get(long index);

    /** Sets a value so that all walkers see it. */
    void set(long index, long value);

    /** Adds to a value at once. Returns the value before. */
    long getAndAdd(long index, long more);

    /** Sets bits at once. Returns the value before. */
    long getAndBitwiseOr(long index, long bits);
}
