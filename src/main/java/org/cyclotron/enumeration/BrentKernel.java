package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Brent's method: one walker waits while the other walks on, and is moved up to it after 1, 2, 4, … steps; when the
 * walker comes back to the waiting one, the steps since the last move are the period.
 *
 * <p>Needs no memory beyond a few words, and fewer steps than Floyd's: see {@link LeaderWalk} for the walk over all
 * starts. Source: R. P. Brent, An improved Monte Carlo factorization algorithm, BIT 20 (1980), 176&ndash;184.
 */
public final class BrentKernel implements Kernel {
    private final WalkLimits limits;

    public BrentKernel(WalkLimits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "brent";
    }

    @Override
    public String label() {
        return "Brent's cycle finding";
    }

    @Override
    public WalkPrediction predict(Lfsr lfsr) {
        return LeaderWalk.predict(lfsr, 4, limits);
    }

    @Override
    public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        StepCost.requireFeasible(predict(lfsr));
        return new LeaderWalk(lfsr, BrentKernel::find, progress, cancellation).walk();
    }

    static CycleFinder.Rho find(StateStep step, long start, WalkMeter meter) {
        long waiting = start;
        long walking = step.next(start);
        long power = 1;
        long period = 1;
        while (waiting != walking) {
            if (period == power) {
                waiting = walking;
                power *= 2;
                period = 0;
            }
            walking = step.next(walking);
            period++;
            if (period % WalkMeter.INTERVAL == 0) {
                meter.spend(WalkMeter.INTERVAL, 0);
            }
        }
        // The steps before the last move, power − 1 in all, were counted only in whole intervals.
        meter.spend(period % WalkMeter.INTERVAL + Math.min(power, WalkMeter.INTERVAL) - 1, 0);
        return new CycleFinder.Rho(CycleFinder.preperiod(step, start, period, meter), period);
    }
}
