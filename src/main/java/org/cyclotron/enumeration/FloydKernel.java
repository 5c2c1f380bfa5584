package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Floyd's method, the tortoise and the hare: one walker takes a step while the other takes two; where they meet is on
 * the cycle, and a further turn gives its length.
 *
 * <p>Needs no memory beyond a few words, and steps each walked state several times: see {@link LeaderWalk} for the walk
 * over all starts. Source: D. E. Knuth, The Art of Computer Programming, vol. 2, 3rd ed., section 3.1, exercise 6.
 */
public final class FloydKernel implements Kernel {
    private final WalkLimits limits;

    public FloydKernel(WalkLimits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "floyd";
    }

    @Override
    public String label() {
        return "Floyd's cycle finding";
    }

    @Override
    public WalkPrediction predict(Lfsr lfsr) {
        return LeaderWalk.predict(lfsr, 5, limits);
    }

    @Override
    public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        StepCost.requireFeasible(predict(lfsr));
        return new LeaderWalk(lfsr, FloydKernel::find, progress, cancellation).walk();
    }

    static CycleFinder.Rho find(StateStep step, long start, WalkMeter meter) {
        long tortoise = step.next(start);
        long hare = step.next(tortoise);
        long rounds = 1;
        while (tortoise != hare) {
            tortoise = step.next(tortoise);
            hare = step.next(step.next(hare));
            if (++rounds % WalkMeter.INTERVAL == 0) {
                meter.spend(3L * WalkMeter.INTERVAL, 0);
            }
        }
        meter.spend(3 * (rounds % WalkMeter.INTERVAL), 0);
        long period = 0;
        do {
            hare = step.next(hare);
            if (++period % WalkMeter.INTERVAL == 0) {
                meter.spend(WalkMeter.INTERVAL, 0);
            }
        } while (hare != tortoise);
        meter.spend(period % WalkMeter.INTERVAL, 0);
        return new CycleFinder.Rho(CycleFinder.preperiod(step, start, period, meter), period);
    }
}
