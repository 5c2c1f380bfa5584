package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Walks the states of a singular register that come to the zero state, and counts them by their height.
 *
 * <p>With pre-period e these are the q^e states whose cells e, …, d &minus; 1 are zero, the numbers below q^e: the symbols
 * from s(e) on depend on those cells alone, and after e steps nothing else is held. By linearity every
 * state on a cycle carries a tree of the same shape, so this one tells of all. Source: B. Elspas, The theory of
 * autonomous linear sequential networks, IRE Trans. Circuit Theory 6 (1959). Not thread safe.
 */
public final class TreeWalk {
    private final StateStep step;
    private final int preperiod;
    private final int interval;
    private final WalkMeter meter;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a register with at most 2^35 states
     */
    public TreeWalk(TaskKernel kernel, Lfsr lfsr, Progress progress, Cancellation cancellation) {
        step = kernel.step(lfsr);
        preperiod = lfsr.preperiod();
        interval = kernel.pollInterval();
        meter = new WalkMeter(interval, lfsr.stateCount().longValueExact(), progress, cancellation);
    }

    /**
     * Walks from the states in [from, to) to zero.
     *
     * @param heights what is found is added: at index h the states that take h steps; e + 1 elements
     * @throws IllegalStateException when a state does not come to zero within e steps, which the theory rules out
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public WalkedSteps walk(long from, long to, long[] heights) {
        long before = meter.steps();
        long sincePoll = 0;
        for (long start = from; start < to; start++) {
            int height = 0;
            for (long state = start; state != 0; state = step.next(state)) {
                if (++height > preperiod) {
                    throw new IllegalStateException("state " + start + " does not come to zero");
                }
            }
            heights[height]++;
            sincePoll += height;
            if (sincePoll >= interval) {
                meter.spend(sincePoll, 0);
                sincePoll = 0;
            }
        }
        meter.spend(sincePoll, 0);
        return new WalkedSteps(to - from, meter.steps() - before, 0);
    }
}
