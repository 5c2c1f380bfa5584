package org.cyclotron.benchmark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * Segments over GF(2) the way they were walked in the first trial of the method, kept as a yardstick: {@link TrialWalker}.
 *
 * <p>Marks are the states whose output begins with 1 and k zeros. The output is made 64 symbols at a time in one long row of words, word n + d as the sum of
 * the words n + i with c_i = 1, after d words that are made symbol by symbol. A word with a zero byte may hold part of a run; there the places are tried one by
 * one. Marks are claimed in an atomic bitmap. For one thread; the claims are shared.
 */
final class TrialWalk {
    private static final int WORDS = 2048;
    /** Words after the one that is searched, for runs and states that reach into them. */
    private static final int AHEAD = 4;

    private static final long ONES = 0x0101010101010101L;

    /** From one mark to another. */
    record Segment(long from, long to, long length) {}

    private final int degree;
    private final int zeros;
    private final long taps;
    private final int[] places;
    private final int tapCount;
    private final AtomicLongArray claims;
    private final Cancellation cancellation;
    private final long[] words = new long[WORDS];
    private final long pattern;
    private final long stateBits;
    /** The word that is searched next. */
    private int next;
    /** The place of the last mark, from the beginning of the row. */
    private long last;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr over GF(2), c0 = 1
     * @param zeros k, at least 15
     * @param claims a bit a mark, by the d &minus; k &minus; 1 symbols after the run
     */
    TrialWalk(Lfsr lfsr, int zeros, AtomicLongArray claims, Cancellation cancellation) {
        degree = lfsr.degree();
        this.zeros = zeros;
        this.claims = claims;
        this.cancellation = cancellation;
        places = new int[degree];
        int count = 0;
        long bits = 0;
        for (int i = 0; i < degree; i++) {
            bits |= lfsr.coefficient(i) << i;
            if (lfsr.coefficient(i) != 0) {
                places[count++] = i;
            }
        }
        taps = bits;
        tapCount = count;
        pattern = (2L << zeros) - 1;
        stateBits = (1L << degree) - 1;
    }

    /** Claims a mark; false when it was claimed before. */
    boolean claim(long mark) {
        long bit = 1L << mark;
        return (claims.getAndAccumulate((int) (mark >>> 6), bit, (held, more) -> held | more) & bit) == 0;
    }

    /** Walks from a mark that was just claimed to the first that was claimed before. */
    Segment walk(long mark) {
        begin(mark << (zeros + 1) | 1);
        long passed = 0;
        int made = degree;
        while (true) {
            cancellation.check();
            extend(made);
            for (; next < WORDS - AHEAD; next++) {
                if ((words[next] - ONES & ~words[next] & ONES << 7) != 0) {
                    long reached = search();
                    if (reached >= 0) {
                        return new Segment(mark, reached, passed + last);
                    }
                }
            }
            made = Math.max(degree, 2 * AHEAD);
            int moved = WORDS - made;
            System.arraycopy(words, moved, words, 0, made);
            passed += 64L * moved;
            last -= 64L * moved;
            next -= moved;
        }
    }

    /** The first words, symbol by symbol. */
    private void begin(long start) {
        long state = start;
        for (int n = 0; n < degree; n++) {
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                word |= (state & 1) << bit;
                state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << (degree - 1);
            }
            words[n] = word;
        }
        next = 0;
        last = 0;
    }

    private void extend(int from) {
        switch (tapCount) {
            case 2 -> extend(from, places[1]);
            case 4 -> extend(from, places[1], places[2], places[3]);
            default -> extendByAll(from);
        }
    }

    private void extend(int from, int a) {
        int back = degree;
        for (int i = from; i < WORDS; i++) {
            words[i] = words[i - back] ^ words[i - back + a];
        }
    }

    private void extend(int from, int a, int b, int c) {
        int back = degree;
        for (int i = from; i < WORDS; i++) {
            words[i] = words[i - back] ^ words[i - back + a] ^ words[i - back + b] ^ words[i - back + c];
        }
    }

    private void extendByAll(int from) {
        int[] all = Arrays.copyOf(places, tapCount);
        for (int i = from; i < WORDS; i++) {
            long sum = 0;
            for (int place : all) {
                sum ^= words[i - degree + place];
            }
            words[i] = sum;
        }
    }

    /** The claimed mark that ends the walk among those whose run touches the word; &minus;1 when there is none. */
    private long search() {
        long end = 64L * next + 64;
        for (long place = Math.max(last + 1, 64L * next - zeros); place < end; place++) {
            int word = (int) (place >> 6);
            int shift = (int) place & 63;
            long symbols = words[word] >>> shift | words[word + 1] << 1 << (63 - shift);
            if ((symbols & pattern) == 1) {
                last = place;
                long mark = (symbols & stateBits) >>> (zeros + 1);
                if (!claim(mark)) {
                    return mark;
                }
                place += zeros;
            } else {
                // On to the next 1.
                place += Math.min(62, Long.numberOfTrailingZeros(symbols >>> 1));
            }
        }
        return -1;
    }
}
