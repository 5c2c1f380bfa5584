package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * The work of one run, cut into tasks: handed out, taken back and joined.
 *
 * <p>Tasks come in rounds; the tasks of a round do not depend on each other. {@link #next} and {@link #worker} are called
 * by workers at the same time, everything else by the coordinator alone. A backend takes the tasks of a round either
 * from {@link #next}, in the grain of the decomposition, or from {@link #roots}, never from both.
 */
public interface Division {
    /** The registers that tasks are about. */
    List<Lfsr> lfsrs();

    /**
     * Whether a task whose worker was lost can be performed again by another. Otherwise the worker may have changed what
     * workers have in common, and the division has to be made anew.
     */
    default boolean survivesLoss() {
        return true;
    }

    /** The next task for a worker in this round; null when there is none left for it. */
    @Nullable
    Task next(int worker);

    /** The tasks of this round for a backend that chooses the grain itself. */
    List<Task> roots();

    /** Tasks of {@link #roots} are split no further than to this size. */
    long leastSize();

    /** Makes what a worker needs: called once for each worker, by its own thread. */
    TaskWorker worker(int index);

    /** Takes back what came of a task. */
    void accept(TaskOutcome outcome);

    /** Ends a round, all of whose outcomes were accepted. Returns whether there is another. */
    boolean nextRound();

    /**
     * Joins what was accepted.
     *
     * @param cancelled whether the last round was not finished
     */
    List<RegisterResult> results(boolean cancelled);

    /** What was counted, after {@link #results}. */
    WorkCounters counters();
}
