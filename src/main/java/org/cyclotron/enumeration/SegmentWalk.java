package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Walks segments between {@link StateMarks}, state by state, over any field. */
final class SegmentWalk implements SegmentWalker {
    private final StateStep step;
    private final StateMarks marks;
    private final MarkClaims claims;
    private final long states;
    private final int interval;
    private final WalkMeter meter;
    private long state;
    /** The marks claimed. */
    private long passed;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register with at most 2^35 states
     * @param progress hears the states this walk has walked so far
     */
    SegmentWalk(
            TaskKernel kernel,
            Lfsr lfsr,
            StateMarks marks,
            MarkClaims claims,
            Progress progress,
            Cancellation cancellation) {
        step = kernel.step(lfsr);
        this.marks = marks;
        this.claims = claims;
        states = lfsr.stateCount().longValueExact();
        interval = kernel.pollInterval();
        meter = new WalkMeter(interval, states, progress, cancellation);
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
        long walked = meter.steps() - before;
        return new WalkedSteps(walked, walked, 0, passed);
    }

    private void walkFrom(long mark, SegmentList open, CycleTally closed) {
        long start = marks.state(mark);
        state = start;
        long length = 0;
        long reached = mark;
        do {
            passed += reached < 0 ? 0 : 1;
            length += walkToMark();
            if (length > states) {
                throw new IllegalStateException("the step never returns to mark " + mark);
            }
            reached = marks.id(state);
        } while (reached < 0 || claims.claim(reached));
        if (reached == mark) {
            closed.add(length, start);
        } else {
            open.add(mark, reached, length);
        }
    }

    /** Walks until a state that may be marked, or until it is time to poll. Returns the steps. */
    private int walkToMark() {
        int steps = step instanceof BinaryStep binary ? binarySteps(binary) : steps();
        meter.spend(steps, steps);
        return steps;
    }

    private int steps() {
        long at = state;
        int steps = 0;
        do {
            at = step.next(at);
            steps++;
        } while (steps < interval && !marks.mayBeMarked(at));
        state = at;
        return steps;
    }

    /** The same over GF(2), with step and test written out so that the loop stays in registers. */
    private int binarySteps(BinaryStep binary) {
        long taps = binary.taps();
        int top = binary.top();
        long scaled = marks.scaledMultiplier();
        long offset = marks.offset();
        long bound = marks.bound();
        long at = state;
        int steps = 0;
        do {
            at = at >>> 1 | (long) (Long.bitCount(at & taps) & 1) << top;
            steps++;
        } while (at * scaled + offset >= bound && steps < WalkMeter.INTERVAL);
        state = at;
        return steps;
    }
}
