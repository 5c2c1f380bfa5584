package org.cyclotron.experiment;

import org.cyclotron.execution.StrategyName;
import org.cyclotron.progress.Cancellation;

/** Runs rounds somewhere else than in this process. Safe for use by several threads. */
public interface RoundHost {
    /**
     * Runs the rounds of a task and hands over each as soon as it is complete. When this returns or throws, no process of
     * it is left.
     *
     * @throws HostFailedException when the host could not be started, broke off or made no sense
     * @throws java.util.concurrent.CancellationException when cancelled; rounds handed over before are complete
     */
    void run(RoundTask task, Listener listener, Cancellation cancellation) throws HostFailedException;

    /** Hears of what the host does, on the calling thread. Nothing is timed while it listens to {@link #finished}. */
    interface Listener {
        /** A strategy is about to be timed. */
        void running(StrategyName strategy);

        /** A strategy was timed. */
        void ran(RunRecord run);

        /** A round is complete. */
        void finished(Round round);
    }
}
