package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Finds the cycles without a mark, without a bitmap: the least state leads.
 *
 * <p>Every state is tried as a start. Its walk is given up at a mark, for then segments cover the cycle, and at a lesser
 * state, for that one leads; a walk that returns to its start has found a cycle without a mark, and each is found once.
 * A walk ends within its own cycle, so the sweep ends whatever the marks are like. With marks one state in m and at
 * random, a walk takes about &int; 1/(1/m + u) du = ln(m + 1) steps on average, u from 0 to 1.
 *
 * <p>Not thread safe; ranges of starts may be given to several walks.
 */
public final class RestWalk {
    private final StateStep step;
    private final Marks marks;
    private final long counted;
    private final int interval;
    private final WalkMeter meter;
    private long steps;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register with fewer than 2^63 states
     * @param counted cycles of at most this length were counted before and are left out
     * @param progress hears the states of the cycles this walk found
     */
    public RestWalk(
            TaskKernel kernel, Lfsr lfsr, Marks marks, long counted, Progress progress, Cancellation cancellation) {
        step = kernel.step(lfsr);
        this.marks = marks;
        this.counted = counted;
        interval = kernel.pollInterval();
        meter = new WalkMeter(interval, lfsr.stateCount().longValueExact(), progress, cancellation);
    }

    /**
     * Tries the starts in [from, to).
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public WalkedSteps walk(long from, long to, CycleTally found) {
        long before = meter.steps();
        long kept = 0;
        for (long start = from; start < to; start++) {
            long length = marks.mayBeMarked(start) && marks.id(start) >= 0 ? 0 : lengthUnlessGivenUp(start);
            if (length > counted) {
                found.add(length, start);
                kept += length;
            }
        }
        long walked = meter.steps() - before;
        return new WalkedSteps(walked, walked, walked - kept);
    }

    private long lengthUnlessGivenUp(long start) {
        long state = start;
        long length = 0;
        boolean atMark = false;
        do {
            state = run(state, start);
            length += steps;
            atMark = state > start && marks.mayBeMarked(state) && marks.id(state) >= 0;
            meter.spend(steps, state == start ? length : 0);
        } while (state > start && !atMark);
        return state == start ? length : 0;
    }

    /** Steps to the first state that is not above the start, or may be marked, or until it is time to poll. */
    private long run(long from, long start) {
        if (step instanceof BinaryStep binary) {
            if (marks instanceof StateMarks hashed) {
                return binaryRun(binary, hashed, from, start);
            }
            if (marks instanceof RunMarks || marks == LeaderSweep.NO_MARKS) {
                return binaryRun(binary, marks instanceof RunMarks runs ? runs.pattern() : 0, from, start);
            }
        }
        return anyRun(from, start);
    }

    private long anyRun(long from, long start) {
        long state = from;
        int count = 0;
        do {
            state = step.next(state);
            count++;
        } while (state > start && !marks.mayBeMarked(state) && count < interval);
        steps = count;
        return state;
    }

    /** The same over GF(2), with step and test written out so that the loop stays in registers. */
    private long binaryRun(BinaryStep binary, StateMarks hashed, long from, long start) {
        long taps = binary.taps();
        int top = binary.top();
        long scaled = hashed.scaledMultiplier();
        long offset = hashed.offset();
        long bound = hashed.bound();
        long state = from;
        int count = 0;
        do {
            state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
            count++;
        } while (state > start && state * scaled + offset >= bound && count < WalkMeter.INTERVAL);
        steps = count;
        return state;
    }

    /** The same between runs of zeros: the state is marked when the bits of the pattern are 0…01. */
    private long binaryRun(BinaryStep binary, long pattern, long from, long start) {
        long taps = binary.taps();
        int top = binary.top();
        int most = interval;
        long state = from;
        int count = 0;
        do {
            state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
            count++;
        } while (state > start && (state & pattern) != 1 && count < most);
        steps = count;
        return state;
    }
}
