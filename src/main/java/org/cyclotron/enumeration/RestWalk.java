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
    private final StateMarks marks;
    private final int interval;
    private final WalkMeter meter;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register with at most 2^35 states
     * @param progress hears the states of the cycles this walk found
     */
    public RestWalk(
            TaskKernel kernel, Lfsr lfsr, StateMarks marks, Progress progress, Cancellation cancellation) {
        step = kernel.step(lfsr);
        this.marks = marks;
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
            if (length > 0) {
                found.add(length, start);
                kept += length;
            }
        }
        long walked = meter.steps() - before;
        return new WalkedSteps(walked, walked, walked - kept);
    }

    private long lengthUnlessGivenUp(long start) {
        long state = step.next(start);
        long steps = 1;
        int sincePoll = 1;
        while (state > start && !(marks.mayBeMarked(state) && marks.id(state) >= 0)) {
            state = step.next(state);
            steps++;
            if (++sincePoll >= interval) {
                meter.spend(sincePoll, 0);
                sincePoll = 0;
            }
        }
        boolean leads = state == start;
        meter.spend(sincePoll, leads ? steps : 0);
        return leads ? steps : 0;
    }
}
