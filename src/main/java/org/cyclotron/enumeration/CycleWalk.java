package org.cyclotron.enumeration;

/**
 * Walks every cycle among the states not yet marked in a bitmap, which must be permuted by the step, and marks them.
 *
 * <p>The next start is the least unmarked state, so each cycle is walked once, from its least state. A walk goes on
 * until it returns to its start, without looking at the marks; should the step not be a permutation after all, the walk
 * would outrun the space and is stopped.
 */
final class CycleWalk {
    private final StateStep step;
    private final StateBitmap marked;
    private final WalkMeter meter;
    private final CycleTally tally = new CycleTally();

    CycleWalk(StateStep step, StateBitmap marked, WalkMeter meter) {
        this.step = step;
        this.marked = marked;
        this.meter = meter;
    }

    CycleTally walk() {
        for (long start = marked.nextClear(0); start < marked.size(); start = marked.nextClear(start + 1)) {
            long length = 0;
            long state = start;
            do {
                // Negative: interrupted after so many steps, with the reached state marked next.
                long walked = step instanceof BinaryStep binary ? binaryRun(binary, state, start) : run(state, start);
                length += Math.abs(walked);
                meter.spend(Math.abs(walked), Math.abs(walked));
                if (walked > 0) {
                    break;
                }
                state = reached;
            } while (length <= marked.size());
            if (length > marked.size()) {
                throw new IllegalStateException("the step never returns to state " + start);
            }
            tally.add(length, start);
        }
        return tally;
    }

    /** Where an interrupted run stands. */
    private long reached;

    /** Marks and steps until the start returns (positive number of steps) or the interval is over (negative). */
    private long run(long from, long start) {
        long[] words = marked.words();
        long state = from;
        for (int steps = 1; steps <= WalkMeter.INTERVAL; steps++) {
            words[(int) (state >>> 6)] |= 1L << state;
            state = step.next(state);
            if (state == start) {
                return steps;
            }
        }
        reached = state;
        return -WalkMeter.INTERVAL;
    }

    /** The same over GF(2), with the step written out so that the loop stays in registers. */
    private long binaryRun(BinaryStep binary, long from, long start) {
        long[] words = marked.words();
        long taps = binary.taps();
        int top = binary.top();
        long state = from;
        for (int steps = 1; steps <= WalkMeter.INTERVAL; steps++) {
            words[(int) (state >>> 6)] |= 1L << state;
            state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
            if (state == start) {
                return steps;
            }
        }
        reached = state;
        return -WalkMeter.INTERVAL;
    }
}
