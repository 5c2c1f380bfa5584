package org.cyclotron.gui.task;

import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** What running work talks to: it reports progress, polls for cancellation and keeps what is finished. Thread-safe. */
public interface WorkSteps<T> extends Progress, Cancellation {
    /** Keeps a partial result: the outcome should the work be cancelled later. Replaces what was kept before. */
    void keep(T partial);
}
