package org.cyclotron.execution.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a division when another backend takes over in the middle of a round: tasks given out before come first,
 * and any worker takes what belonged to any other, as there may be fewer now.
 */
final class RemainingDivision implements Division {
    private final Division whole;
    private final int workers;
    private final Deque<Task> again;

    RemainingDivision(Division whole, int workers, Collection<Task> again) {
        this.whole = whole;
        this.workers = workers;
        this.again = new ConcurrentLinkedDeque<>(again);
    }

    @Override
    public List<Lfsr> lfsrs() {
        return whole.lfsrs();
    }

    @Override
    public @Nullable Task next(int worker) {
        Task task = again.poll();
        for (int i = 0; task == null && i < workers; i++) {
            task = whole.next((worker + i) % workers);
        }
        return task;
    }

    @Override
    public List<Task> roots() {
        List<Task> roots = new ArrayList<>();
        for (Task task = next(0); task != null; task = next(0)) {
            roots.add(task);
        }
        return roots;
    }

    @Override
    public long leastSize() {
        return whole.leastSize();
    }

    @Override
    public TaskWorker worker(int index) {
        return whole.worker(index);
    }

    @Override
    public void accept(TaskOutcome outcome) {
        whole.accept(outcome);
    }

    @Override
    public boolean nextRound() {
        return whole.nextRound();
    }

    @Override
    public List<RegisterResult> results(boolean cancelled) {
        return whole.results(cancelled);
    }

    @Override
    public WorkCounters counters() {
        return whole.counters();
    }
}
