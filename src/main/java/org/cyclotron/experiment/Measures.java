package org.cyclotron.experiment;

import org.jspecify.annotations.Nullable;

/**
 * Figures of a strategy, medians over its runs. Formulas stand in docs/measurement.md.
 *
 * @param speedupBestSequential against the fastest strategy on one worker in the same rounds
 * @param speedupOneWorker against the same strategy on one worker; null where that was not measured
 * @param efficiency speed-up over workers
 * @param imbalance max/mean &minus; 1 of the compute time of the workers; null with one worker
 * @param loadBalance mean/max of the same; null with one worker
 * @param overheadShare 1 &minus; compute / (workers &times; wall)
 * @param redundancy states walked over states that must be walked
 * @param karpFlatt the experimentally determined serial fraction, above 1 a net loss; null with one worker
 * @param statesPerSecond states of the subject over wall time
 * @param setupNanos spent once on workers kept ready
 * @param breakEven runs after which the setup has paid for itself; null where it never does or there is none
 * @param spread (third quartile &minus; first quartile) / median of the wall times
 */
public record Measures(
        double speedupBestSequential,
        @Nullable Double speedupOneWorker,
        double efficiency,
        @Nullable Double imbalance,
        @Nullable Double loadBalance,
        double overheadShare,
        double redundancy,
        @Nullable Double karpFlatt,
        double statesPerSecond,
        long setupNanos,
        @Nullable Long breakEven,
        double spread) {}
