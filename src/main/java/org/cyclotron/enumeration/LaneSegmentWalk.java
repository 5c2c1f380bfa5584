package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks segments over any small field in {@link Lanes} between {@link ProjectiveMarks}: each lane is a walker that starts at a
 * mark it claims, and ends at the first one that was claimed before; then it starts again at another.
 *
 * <p>Walking is up to factors in GF(q)*, so it takes (q^d &minus; 1)/(q &minus; 1) steps at most. Marks
 * are runs of k zeros after another symbol, found in all lanes at once: with the words that tell which lanes are not 0, the
 * disjunction of k in a row takes log2 k operations by doubling. What a mark costs is hidden by the thousands of states
 * between marks.
 *
 * <p>Where workers share their claims, one that has finished its marks goes on with any that are left: else its lanes would
 * empty one by one while the last walks far. Not thread safe; the walks of several threads share their {@link MarkClaims}.
 */
final class LaneSegmentWalk implements SegmentWalker {
    private final Lanes lanes;
    private final ProjectiveMarks marks;
    private final MarkClaims claims;
    private final WalkMeter meter;
    private final long multiples;
    /** For each lane the mark where it started, and when. */
    private final long[] from = new long[Long.SIZE];

    private final long[] since = new long[Long.SIZE];
    /** At each time of a block the lanes whose next k symbols are not all 0. */
    private final long[] covered;

    /** The lanes that walk. */
    private long live;
    /** Steps of all lanes up to time 0 of the block in hand. */
    private long now;

    private long walked;
    /** The marks claimed. */
    private long passed;

    private long nextMark;
    private long marksLeft;
    /** Whether this walk came to a mark that could not be claimed and is not. */
    private boolean metUnclaimed;
    /** Whether all marks were seen to be claimed: then nobody has to look again, however many tasks there are. */
    private boolean allAreClaimed;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register over a field of at most {@value Lanes#LARGEST_FIELD} elements
     * @param progress hears the states this walk accounts for so far
     */
    LaneSegmentWalk(Lfsr lfsr, ProjectiveMarks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
        lanes = Lanes.of(lfsr);
        this.marks = marks;
        this.claims = claims;
        meter = new WalkMeter(lfsr.stateCount().longValueExact(), progress, cancellation);
        multiples = lfsr.field().order() - 1;
        covered = new long[lanes.times()];
    }

    @Override
    public WalkedSteps walk(long fromMark, long toMark, SegmentList open, CycleTally closed) {
        walked = 0;
        passed = 0;
        live = 0;
        nextMark = fromMark;
        marksLeft = claims.isLimited() ? toMark - fromMark : allAreClaimed ? 0 : marks.count();
        metUnclaimed = false;
        long zero = fill(closed);
        while (live != 0) {
            lanes.extend();
            meet(open, closed);
            long steps = (long) Long.bitCount(live) * lanes.block();
            meter.spend(steps, steps * multiples);
            lanes.shift();
            now += lanes.block();
            zero += fill(closed);
        }
        return new WalkedSteps(walked * multiples + zero, walked + zero, 0, passed);
    }

    /** Starts lanes that do not walk while marks are left. Returns 1 where the zero state was among the marks. */
    private long fill(CycleTally closed) {
        long zero = 0;
        for (long idle = ~live & -1L >>> (Long.SIZE - lanes.count()); idle != 0 && marksLeft > 0; idle &= idle - 1) {
            long mark = claimNext();
            if (mark == 0) {
                closed.add(1, 0);
                zero = 1;
                mark = claimNext();
            }
            if (mark > 0) {
                start(Long.numberOfTrailingZeros(idle), mark);
            }
        }
        return zero;
    }

    /** Claims the next mark that nobody has; &minus;1 when there is none left. */
    private long claimNext() {
        while (marksLeft > 0) {
            long mark = nextMark;
            nextMark = mark + 1 < marks.count() ? mark + 1 : 0;
            marksLeft--;
            if (!claims.isClaimed(mark)) {
                if (claims.claim(mark)) {
                    passed++;
                    return mark;
                }
                // While claiming is suspended a mark stays unclaimed.
                metUnclaimed |= !claims.isClaimed(mark);
            }
        }
        allAreClaimed |= !claims.isLimited() && !metUnclaimed;
        return -1;
    }

    private void start(int lane, long mark) {
        lanes.start(lane, marks.symbols(mark));
        from[lane] = mark;
        since[lane] = now;
        live |= 1L << lane;
    }

    /** Goes through the marks of the block in their order. The last d symbols are kept for the next block. */
    private void meet(SegmentList open, CycleTally closed) {
        cover();
        long[] occupied = lanes.occupied();
        for (int time = 1; time <= lanes.block(); time++) {
            for (long met = occupied[time] & ~covered[time] & live; met != 0; met &= met - 1) {
                meet(Long.numberOfTrailingZeros(met), time, open, closed);
            }
        }
    }

    /** Joins the k words after each time, twice as many in each pass. */
    private void cover() {
        long[] occupied = lanes.occupied();
        int zeros = marks.zeros();
        for (int time = 0; time + 1 < covered.length; time++) {
            covered[time] = zeros == 0 ? 0 : occupied[time + 1];
        }
        int length = 1;
        while (length < zeros) {
            int more = Math.min(length, zeros - length);
            for (int time = 0; time + more < covered.length; time++) {
                covered[time] |= covered[time + more];
            }
            length += more;
        }
    }

    private void meet(int lane, int time, SegmentList open, CycleTally closed) {
        long mark = marks.id(lanes, lane, time);
        if (claims.claim(mark)) {
            passed++;
            return;
        }
        live &= ~(1L << lane);
        long length = now + time - since[lane];
        long factor = lanes.symbol(lane, time);
        walked += length;
        if (mark == from[lane]) {
            marks.count(mark, length, factor, closed);
        } else {
            open.add(from[lane], marks.end(mark, factor), length);
        }
    }
}
