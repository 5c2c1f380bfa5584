package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks segments over GF(2) in a {@link WordStream} between {@link RunMarks}, 64 states a word.
 *
 * <p>A run of k &ge; 15 + j zeros, 0 &le; j &le; 8, holds 8 + j zeros from the beginning of some byte on, whatever its place. So a
 * word joined by OR with itself shifted by j has a zero byte there, and one test of a whole row, in vector instructions, passes
 * over nearly all rows; the words of the others are looked at one by one. Shorter runs, in registers of few cells, need every
 * word. A mark stands where the one before a run is; the 64 symbols from there on are the state, so the id of the mark falls
 * off.
 *
 * <p>Reference for the test: H. S. Warren, Hacker's Delight, 2nd ed., section 6.1. Not thread safe; the walks of several
 * threads share their {@link MarkClaims}. The only memory is that of the stream.
 */
final class WordSegmentWalk implements SegmentWalker {
    /** Rows between polls of the cancellation: 2^22 states, about a tenth of a millisecond. */
    private static final int ROWS_A_POLL = 1024;

    private static final int LAST = WordStream.ROW - 1;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = ONES << 7;
    /** The shortest runs that hold eight zeros from the beginning of a byte on. */
    private static final int BYTE_RUN = 15;

    private final WordStream stream;
    private final RunMarks marks;
    private final MarkClaims claims;
    private final WalkMeter meter;
    private final long states;
    private final int zeros;
    private final int shift;
    private final long[] ahead = new long[WordStream.ROW];
    private final boolean everyWord;
    /** The d lowest bits. */
    private final long stateBits;

    /** Symbols from the start of the walk to the row in front. */
    private long position;
    /** The word before that row. */
    private long before;
    /** Where the last mark was met. */
    private long lastMark;
    /** The marks claimed. */
    private long passed;
    /** The claimed mark that ended the walk; &minus;1 while it goes on. */
    private long reached;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a register over GF(2) with c0 = 1 and at most 63 cells
     * @param progress hears the states this walk has walked so far
     */
    WordSegmentWalk(Lfsr lfsr, RunMarks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
        stream = new WordStream(lfsr);
        this.marks = marks;
        this.claims = claims;
        states = lfsr.stateCount().longValueExact();
        meter = new WalkMeter(ROWS_A_POLL * WordStream.ROW_SYMBOLS, states, progress, cancellation);
        zeros = marks.zeros();
        shift = Math.clamp(zeros - BYTE_RUN, 0, 8);
        everyWord = zeros < BYTE_RUN;
        stateBits = (1L << lfsr.degree()) - 1;
    }

    @Override
    public WalkedSteps walk(long fromMark, long toMark, SegmentList open, CycleTally closed) {
        long before = meter.steps();
        passed = 0;
        for (long mark = fromMark; mark < toMark; mark++) {
            if (!claims.isClaimed(mark) && claims.claim(mark)) {
                walkFrom(mark, open, closed);
            }
        }
        meter.settle();
        long walked = meter.steps() - before;
        return new WalkedSteps(walked, walked, 0, passed);
    }

    private void walkFrom(long mark, SegmentList open, CycleTally closed) {
        passed++;
        long state = marks.state(mark);
        if (state == 0) {
            meter.spend(1, 1);
            closed.add(1, 0);
            return;
        }
        long length = walkToClaimed(state);
        if (reached == mark) {
            closed.add(length, state);
        } else {
            open.add(mark, reached, length);
        }
    }

    /** Walks from a state that is not zero to the first mark that is claimed already. Returns the steps. */
    private long walkToClaimed(long state) {
        stream.start(state);
        position = 0;
        before = -1;
        lastMark = 0;
        reached = -1;
        long polled = 0;
        while (!scanRow()) {
            before = stream.row()[LAST];
            stream.advance();
            position += WordStream.ROW_SYMBOLS;
            if (position - polled >= (long) ROWS_A_POLL * WordStream.ROW_SYMBOLS) {
                meter.spend(position - polled, position - polled);
                polled = position;
                if (position - ROWS_A_POLL * (long) WordStream.ROW_SYMBOLS > states) {
                    throw new IllegalStateException("the stream from state " + state + " comes to no claimed mark");
                }
            }
        }
        meter.spend(lastMark - polled, lastMark - polled);
        return lastMark;
    }

    /** Looks for marks in the row in front; true when a claimed one ended the walk. */
    private boolean scanRow() {
        long[] row = stream.row();
        if (!everyWord && !mayHoldRun(row, shift, ahead)) {
            return false;
        }
        for (int i = 0; i < WordStream.ROW; i++) {
            if ((everyWord || mayHoldRun(row[i], row[i + 1], shift) != 0)
                    && meets(i > 0 ? row[i - 1] : before, row[i], row[i + 1], position + 64L * i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a run may begin in a row. What comes in from the next words is laid aside first: a loop that reads two places of
     * the row at once is not turned into vector instructions.
     */
    private static boolean mayHoldRun(long[] row, int shift, long[] ahead) {
        for (int i = 0; i < WordStream.ROW; i++) {
            ahead[i] = row[i + 1] << 1 << (63 - shift);
        }
        long any = 0;
        for (int i = 0; i < WordStream.ROW; i++) {
            long joined = ahead[i] | row[i] | row[i] >>> shift;
            any |= (joined - ONES) & ~joined & HIGHS;
        }
        return any != 0;
    }

    /** Not 0 when 8 + shift zeros begin at a byte of a word, and seldom else. */
    private static long mayHoldRun(long word, long next, int shift) {
        long joined = word | word >>> shift | next << 1 << (63 - shift);
        return (joined - ONES) & ~joined & HIGHS;
    }

    /** Goes through the marks whose run touches a word, in their order; true when a claimed one ended the walk. */
    private boolean meets(long previous, long word, long next, long at) {
        int leading = Long.numberOfLeadingZeros(previous);
        if (leading + Long.numberOfTrailingZeros(word) >= zeros && meets(at - 1 - leading, previous, word)) {
            return true;
        }
        for (long inside = word & runs(~word) >>> 1; inside != 0; inside &= inside - 1) {
            if (meets(at + Long.numberOfTrailingZeros(inside), word, next)) {
                return true;
            }
        }
        int trailing = Long.numberOfLeadingZeros(word);
        return trailing + Long.numberOfTrailingZeros(next) >= zeros && meets(at + 63 - trailing, word, next);
    }

    /** The places from which on k bits are set. */
    private long runs(long bits) {
        long runs = zeros == 0 ? -1 : bits;
        int length = 1;
        while (length < zeros) {
            int shift = Math.min(length, zeros - length);
            runs &= runs >>> shift;
            length += shift;
        }
        return runs;
    }

    /** Claims the mark at a place in the first of two words, unless it was met before; true when it was claimed already. */
    private boolean meets(long place, long word, long next) {
        if (place <= lastMark) {
            return false;
        }
        lastMark = place;
        int shift = (int) place & 63;
        long mark = marks.id((word >>> shift | next << 1 << (63 - shift)) & stateBits);
        if (claims.claim(mark)) {
            passed++;
            return false;
        }
        reached = mark;
        return true;
    }
}
