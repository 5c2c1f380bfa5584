package org.cyclotron.enumeration;

import java.util.Arrays;

/**
 * Cycles found by a walk: for each its length and its least state, which tells two cycles apart. Grows as needed, 16 bytes
 * a cycle. Not thread safe.
 */
public final class CycleList {
    private long[] lengths = new long[4];
    private long[] leasts = new long[4];
    private int size;

    /** Adds a cycle. */
    public void add(long length, long leastState) {
        if (size == lengths.length) {
            int capacity = Math.multiplyExact(size, 2);
            lengths = Arrays.copyOf(lengths, capacity);
            leasts = Arrays.copyOf(leasts, capacity);
        }
        lengths[size] = length;
        leasts[size] = leastState;
        size++;
    }

    /** All cycles as (length, state), one after another. */
    long[] toArray() {
        long[] numbers = new long[Math.multiplyExact(2, size)];
        for (int i = 0; i < size; i++) {
            numbers[2 * i] = lengths[i];
            numbers[2 * i + 1] = leasts[i];
        }
        return numbers;
    }

    public int size() {
        return size;
    }

    public long length(int index) {
        return lengths[index];
    }

    /** The number of the least state on a cycle. */
    public long leastState(int index) {
        return leasts[index];
    }
}
