package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** A division of ranges that are listed, in rounds; performing one does what the test says. It notes what was done. */
final class ListedDivision implements Division {
    static final Lfsr REGISTER = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    final List<Task> performed = Collections.synchronizedList(new ArrayList<>());
    final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    int accepted;
    private final List<List<Task>> rounds;
    private final Consumer<Task> performance;
    private final Queue<Task> left = new ConcurrentLinkedQueue<>();
    private int round;

    ListedDivision(Consumer<Task> performance, List<List<Task>> rounds) {
        this.performance = performance;
        this.rounds = rounds;
        left.addAll(rounds.getFirst());
    }

    static Task range(long from, long to) {
        return new Task.StartRange(from, to);
    }

    /** Takes so much processor time. */
    static void spin(long nanos) {
        long start = RunControl.threadCpuNanos();
        while (RunControl.threadCpuNanos() - start < nanos) {
            Thread.onSpinWait();
        }
    }

    @Override
    public List<Lfsr> lfsrs() {
        return List.of(REGISTER);
    }

    @Override
    public @Nullable Task next(int worker) {
        return left.poll();
    }

    @Override
    public List<Task> roots() {
        return rounds.get(round);
    }

    @Override
    public long leastSize() {
        return 10;
    }

    @Override
    public TaskWorker worker(int index) {
        return task -> {
            performance.accept(task);
            performed.add(task);
            threads.add(Thread.currentThread());
            return new TaskOutcome.Rest(new CycleTally(), WalkedSteps.NONE);
        };
    }

    @Override
    public void accept(TaskOutcome outcome) {
        accepted++;
    }

    @Override
    public boolean nextRound() {
        round++;
        if (round == rounds.size()) {
            return false;
        }
        left.addAll(rounds.get(round));
        return true;
    }

    @Override
    public List<RegisterResult> results(boolean cancelled) {
        return List.of(RegisterResult.cancelled(REGISTER, null, false));
    }

    @Override
    public WorkCounters counters() {
        return WorkCounters.NONE;
    }
}
