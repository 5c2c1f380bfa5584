package org.cyclotron.enumeration;

import java.util.Arrays;

/**
 * Pieces of cycles between marks: from one mark, by its id, to another, and the steps between. Grows as needed, 24 bytes
 * a piece. Not thread safe.
 */
public final class SegmentList {
    private long[] froms = new long[4];
    private long[] tos = new long[4];
    private long[] lengths = new long[4];
    private int size;

    /** Adds a piece. */
    public void add(long fromMark, long toMark, long length) {
        if (size == froms.length) {
            int capacity = Math.multiplyExact(size, 2);
            froms = Arrays.copyOf(froms, capacity);
            tos = Arrays.copyOf(tos, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
        }
        froms[size] = fromMark;
        tos[size] = toMark;
        lengths[size] = length;
        size++;
    }

    /** Adds the pieces of another list. */
    void addAll(SegmentList other) {
        for (int i = 0; i < other.size; i++) {
            add(other.froms[i], other.tos[i], other.lengths[i]);
        }
    }

    /** All pieces as (from, to, length), one after another. */
    long[] toArray() {
        long[] numbers = new long[Math.multiplyExact(3, size)];
        for (int i = 0; i < size; i++) {
            numbers[3 * i] = froms[i];
            numbers[3 * i + 1] = tos[i];
            numbers[3 * i + 2] = lengths[i];
        }
        return numbers;
    }

    /** The list that {@link #toArray} gives so. */
    static SegmentList of(long[] numbers) {
        SegmentList list = new SegmentList();
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            list.add(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
        return list;
    }

    public int size() {
        return size;
    }

    /** The id of the mark where a piece begins. */
    public long from(int index) {
        return froms[index];
    }

    /** The id of the mark where it ends, itself not part of it. */
    public long to(int index) {
        return tos[index];
    }

    /** The states of a piece, its first mark included. */
    public long length(int index) {
        return lengths[index];
    }
}
