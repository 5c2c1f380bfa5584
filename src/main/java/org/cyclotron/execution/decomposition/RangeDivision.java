package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.jspecify.annotations.Nullable;

/** A register whose start states are handed out in ranges; whoever has a start walks its whole cycle. */
final class RangeDivision extends RegisterDivision {
    /** Hands out start states. {@link #next} is for several threads. */
    interface Starts {
        /** The next task for a worker; null when there is none left for it. */
        @Nullable
        Task next(int worker);

        /** All starts, for backends that choose the grain. */
        List<Task> all();

        /** How far a backend may split them; {@link Long#MAX_VALUE} for not at all. */
        default long leastSize() {
            return Long.MAX_VALUE;
        }
    }

    private final Starts starts;
    private final CycleMerge merge;
    private final List<CycleList> found = new ArrayList<>();

    RangeDivision(
            PeriodicPart part,
            TaskKernel kernel,
            int workers,
            RunControl control,
            long bytes,
            Starts starts,
            CycleMerge merge) {
        super(part, kernel, workers, control, bytes);
        this.starts = starts;
        this.merge = merge;
    }

    @Override
    @Nullable
    Task nextPeriodic(int worker) {
        return starts.next(worker);
    }

    @Override
    List<Task> periodicRoots() {
        return starts.all();
    }

    @Override
    public long leastSize() {
        return starts.leastSize();
    }

    @Override
    StateWorker stateWorker() {
        return new StateWorker(part, kernel, control).readyForRanges();
    }

    @Override
    void acceptPeriodic(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Cycles cycles && cycles.found().size() > 0) {
            found.add(cycles.found());
        }
    }

    @Override
    @Nullable
    String join(boolean cancelled) {
        count(merge.merge(found, cycles));
        return null;
    }
}
