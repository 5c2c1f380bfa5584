package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks a given number of steps from a given state, and tells where that leads, the least state passed, and whether the
 * walk came back to its start on the way. Not thread safe.
 */
public final class PieceWalk {
    private final StateStep step;
    private final int interval;
    private final WalkMeter meter;
    private long least;
    private long returns;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a register with at most 2^35 states
     * @param progress hears the states this walk has walked so far
     */
    public PieceWalk(TaskKernel kernel, Lfsr lfsr, Progress progress, Cancellation cancellation) {
        step = kernel.step(lfsr);
        interval = kernel.pollInterval();
        meter = new WalkMeter(interval, lfsr.stateCount().longValueExact(), progress, cancellation);
    }

    /**
     * The state a number of steps after another.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public long walk(long start, long steps) {
        long state = start;
        least = start;
        returns = 0;
        for (long left = steps; left > 0; ) {
            int run = (int) Math.min(left, interval);
            state = step instanceof BinaryStep binary ? binaryRun(binary, state, start, run) : run(state, start, run);
            meter.spend(run, run);
            left -= run;
        }
        return state;
    }

    /** The least state of the last walk, its start included and its end not. */
    public long least() {
        return least;
    }

    /** How often the last walk was at its start again, its end included. */
    public long returns() {
        return returns;
    }

    private long run(long from, long start, int steps) {
        long state = from;
        long smallest = least;
        int returned = 0;
        for (int i = 0; i < steps; i++) {
            smallest = Math.min(smallest, state);
            state = step.next(state);
            returned += state == start ? 1 : 0;
        }
        returns += returned;
        least = smallest;
        return state;
    }

    private long binaryRun(BinaryStep binary, long from, long start, int steps) {
        long taps = binary.taps();
        int top = binary.top();
        long state = from;
        long smallest = least;
        int returned = 0;
        for (int i = 0; i < steps; i++) {
            smallest = Math.min(smallest, state);
            state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
            returned += state == start ? 1 : 0;
        }
        returns += returned;
        least = smallest;
        return state;
    }
}
