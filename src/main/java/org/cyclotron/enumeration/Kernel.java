package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * A method that walks every state of a register and counts its cycles and tails.
 *
 * <p>Implementations are immutable and safe for use by several threads; each walk has its own memory. A new kernel is
 * one class and one line in {@link Kernels}.
 */
public interface Kernel {
    /** The stable name used on the command line and in files. */
    String id();

    /** The name shown to people. */
    String label();

    /** The kernel that walks this register: another where this one only chooses. */
    default Kernel chosenFor(Lfsr lfsr) {
        return this;
    }

    /** The same kernel, which keeps checkpoints of long walks where it can. */
    default Kernel keeping(Checkpoints checkpoints) {
        return this;
    }

    /** What a walk would take, found without walking. Costs microseconds. */
    WalkPrediction predict(Lfsr lfsr);

    /**
     * Walks all q^d states.
     *
     * @param progress hears the states covered so far, of q^d
     * @param cancellation polled at least every 200,000 steps, a few milliseconds
     * @throws IllegalArgumentException when the walk is not feasible, with the reason of {@link #predict}
     * @throws UnfinishedWalkException when it turns out that the walk would take more than was predicted
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation);
}
