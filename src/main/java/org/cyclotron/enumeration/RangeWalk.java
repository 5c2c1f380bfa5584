package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks every cycle met from given start states, each once: the states of finished cycles are marked in a bitmap of the
 * space, which is this walk's own. Two walks that meet one cycle both walk it.
 *
 * <p>Memory: a bit a state. Not thread safe; a walk that was cancelled must not be used again.
 */
public final class RangeWalk {
    private final TaskKernel kernel;
    private final StateStep step;
    private final StateBitmap visited;
    private final WalkMeter meter;
    private long walked;
    private long least;
    private long reached;

    /**
     * A walk that has visited nothing.
     *
     * @param lfsr a nonsingular register with at most 2^35 states
     * @param progress hears the states this walk has walked so far
     * @param cancellation polled every few milliseconds
     */
    public RangeWalk(TaskKernel kernel, Lfsr lfsr, Progress progress, Cancellation cancellation) {
        this.kernel = kernel;
        step = kernel.step(lfsr);
        visited = new StateBitmap(lfsr.stateCount().longValueExact());
        meter = new WalkMeter(kernel.pollInterval(), visited.size(), progress, cancellation);
    }

    /** The memory of one walk. */
    public static double bytes(double states) {
        return StateBitmap.bytes(states);
    }

    /**
     * Walks the cycles not yet visited of the starts in [from, to).
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public WalkedSteps walk(long from, long to, CycleList found) {
        long walkedBefore = walked;
        long steppedBefore = meter.steps();
        for (long start = visited.nextClear(from, to); start < to; start = visited.nextClear(start + 1, to)) {
            walkCycle(start, found);
        }
        return new WalkedSteps(walked - walkedBefore, meter.steps() - steppedBefore, 0);
    }

    private void walkCycle(long start, CycleList found) {
        long expected = kernel.cycleLength(step, start, meter);
        long length = 0;
        long state = start;
        least = start;
        long run;
        do {
            run = step instanceof BinaryStep binary ? binaryRun(binary, state, start) : run(state, start);
            length += Math.abs(run);
            meter.spend(Math.abs(run), Math.abs(run));
            if (length > visited.size()) {
                throw new IllegalStateException("the step never returns to state " + start);
            }
            state = reached;
        } while (run < 0);
        if (expected != 0 && expected != length) {
            throw new IllegalStateException("the cycle of state %d has %d states, but %s found %d"
                    .formatted(start, length, kernel.label(), expected));
        }
        walked += length;
        found.add(length, least);
    }

    /** Marks and steps until the start returns (positive number of steps) or it is time to poll (negative). */
    private int run(long from, long start) {
        long[] words = visited.words();
        int budget = kernel.pollInterval();
        long state = from;
        long smallest = least;
        for (int steps = 1; steps <= budget; steps++) {
            words[(int) (state >>> 6)] |= 1L << state;
            smallest = Math.min(smallest, state);
            state = step.next(state);
            if (state == start) {
                least = smallest;
                return steps;
            }
        }
        least = smallest;
        reached = state;
        return -budget;
    }

    /** The same over GF(2), with the step written out so that the loop stays in registers. */
    private int binaryRun(BinaryStep binary, long from, long start) {
        long[] words = visited.words();
        long taps = binary.taps();
        int top = binary.top();
        long state = from;
        long smallest = least;
        for (int steps = 1; steps <= WalkMeter.INTERVAL; steps++) {
            words[(int) (state >>> 6)] |= 1L << state;
            smallest = Math.min(smallest, state);
            state = state >>> 1 | (long) (Long.bitCount(state & taps) & 1) << top;
            if (state == start) {
                least = smallest;
                return steps;
            }
        }
        least = smallest;
        reached = state;
        return -WalkMeter.INTERVAL;
    }
}
