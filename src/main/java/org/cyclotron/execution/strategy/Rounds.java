package org.cyclotron.execution.strategy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** What the coordinator does between rounds. */
final class Rounds {
    private Rounds() {}

    /**
     * Takes the outcomes of a round and lets the division go on to the next. The coordinator's lane is in {@link
     * Phase#MERGE} afterwards.
     *
     * @return whether there is another round
     * @throws CancellationException when cancelled, after the outcomes of finished tasks were accepted
     */
    static boolean end(Division division, List<WorkerLoop> workers, RunControl control) {
        control.recorder().coordinator().enter(Phase.RECEIVE);
        workers.forEach(WorkerLoop::deliver);
        control.recorder().coordinator().enter(Phase.MERGE);
        rethrow(workers);
        control.cancellation().check();
        return division.nextRound();
    }

    private static void rethrow(List<WorkerLoop> workers) {
        @Nullable Throwable failure = null;
        for (WorkerLoop worker : workers) {
            Throwable candidate = worker.failure();
            // Workers that were told to stop because another failed are not the cause.
            if (candidate != null && (failure == null || failure instanceof CancellationException)) {
                failure = candidate;
            }
        }
        if (failure instanceof RuntimeException problem) {
            throw problem;
        }
        if (failure instanceof Error problem) {
            throw problem;
        }
    }
}
