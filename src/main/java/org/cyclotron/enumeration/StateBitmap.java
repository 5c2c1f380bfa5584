package org.cyclotron.enumeration;

import java.util.Arrays;

/** One bit for each state number in [0, size), at most 2^35. Not thread safe. */
final class StateBitmap {
    private final long size;
    private final long[] words;

    /** All bits clear. */
    StateBitmap(long size) {
        this.size = size;
        this.words = new long[Math.toIntExact((size + 63) >>> 6)];
    }

    /** The memory for this many bits. */
    static double bytes(double size) {
        return Math.ceil(size / 64) * 8;
    }

    long size() {
        return size;
    }

    /** The bits themselves, bit n in word n / 64: for the inner loops. */
    long[] words() {
        return words;
    }

    boolean get(long n) {
        return (words[(int) (n >>> 6)] >>> n & 1) != 0;
    }

    void set(long n) {
        words[(int) (n >>> 6)] |= 1L << n;
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    void invert() {
        for (int i = 0; i < words.length; i++) {
            words[i] = ~words[i];
        }
        if ((size & 63) != 0) {
            words[words.length - 1] &= (1L << size) - 1;
        }
    }

    long cardinality() {
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The least clear number that is at least {@code from}, or the size when there is none. */
    long nextClear(long from) {
        return nextClear(from, size);
    }

    /** The least clear number in [from, to), or {@code to} when there is none; {@code to} is at most the size. */
    long nextClear(long from, long to) {
        if (from >= to) {
            return to;
        }
        int index = (int) (from >>> 6);
        int last = (int) ((to - 1) >>> 6);
        long clear = ~words[index] & -1L << from;
        while (clear == 0) {
            if (++index > last) {
                return to;
            }
            clear = ~words[index];
        }
        return Math.min(to, ((long) index << 6) + Long.numberOfTrailingZeros(clear));
    }
}
