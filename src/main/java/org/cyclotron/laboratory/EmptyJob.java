package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Tasks with nothing to do, so that only what surrounds a task is timed: each is an empty range of start states of a
 * register of 16 states, which every backend handles as it does any other.
 */
final class EmptyJob implements Division {
    static final String DECOMPOSITION = "blocks";
    private static final Task NOTHING = new Task.StartRange(0, 0);

    private final Lfsr lfsr;
    private final int tasks;
    private final RunControl control;
    private final AtomicInteger given = new AtomicInteger();
    private final List<TaskOutcome> outcomes = new ArrayList<>();

    EmptyJob(Lfsr lfsr, int tasks, RunControl control) {
        this.lfsr = lfsr;
        this.tasks = tasks;
        this.control = control;
    }

    /** How many tasks were performed. */
    int done() {
        return outcomes.size();
    }

    @Override
    public List<Lfsr> lfsrs() {
        return List.of(lfsr);
    }

    @Override
    public @Nullable Task next(int worker) {
        return given.getAndIncrement() < tasks ? NOTHING : null;
    }

    @Override
    public List<Task> roots() {
        return Collections.nCopies(tasks, NOTHING);
    }

    @Override
    public long leastSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public TaskWorker worker(int index) {
        return Decompositions.byId(DECOMPOSITION).worker(lfsrs(), TaskKernels.PLAIN, control);
    }

    @Override
    public void accept(TaskOutcome outcome) {
        outcomes.add(outcome);
    }

    @Override
    public boolean nextRound() {
        return false;
    }

    @Override
    public List<RegisterResult> results(boolean cancelled) {
        return List.of();
    }

    @Override
    public WorkCounters counters() {
        return WorkCounters.NONE;
    }
}
