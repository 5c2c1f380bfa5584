package org.cyclotron.experiment;

/**
 * What a strategy reached with a number of workers.
 *
 * @param speedup against the baseline of the comparison
 * @param oversubscribed whether there are more workers than processors
 */
public record ScalingPoint(int workers, Estimate speedup, boolean oversubscribed) {
    /** Speed-up over workers. */
    public double efficiency() {
        return speedup.median() / workers;
    }
}
