package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** Registers as tasks; each is enumerated by one worker as a whole. */
final class RegistersDivision implements Division {
    private final Decomposition whole;
    private final List<PlannedRegister> registers;
    private final TaskKernel kernel;
    private final RunControl control;
    private final List<Task> tasks;
    private final AtomicInteger taken = new AtomicInteger();
    private final List<@Nullable RegisterResult> results;
    private WorkCounters counters = WorkCounters.NONE;

    RegistersDivision(Decomposition whole, List<PlannedRegister> registers, TaskKernel kernel, RunControl control) {
        this.whole = whole;
        this.registers = registers;
        this.kernel = kernel;
        this.control = control;
        this.tasks = IntStream.range(0, registers.size())
                .boxed()
                .sorted(Comparator.<Integer, Double>comparing(index ->
                                whole.predict(registers.get(index), kernel, 1).seconds())
                        .reversed())
                .<Task>map(Task.WholeRegister::new)
                .toList();
        this.results = new ArrayList<>();
        registers.forEach(register -> results.add(null));
    }

    @Override
    public List<Lfsr> lfsrs() {
        return registers.stream().map(PlannedRegister::lfsr).toList();
    }

    @Override
    public @Nullable Task next(int worker) {
        int index = taken.getAndIncrement();
        return index < tasks.size() ? tasks.get(index) : null;
    }

    @Override
    public List<Task> roots() {
        return tasks;
    }

    @Override
    public long leastSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public TaskWorker worker(int index) {
        return new WholeRegisterWorker(whole, lfsrs(), kernel, control);
    }

    @Override
    public void accept(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.RegisterDone done) {
            results.set(done.index(), done.result());
            counters = counters.plus(done.counters());
        }
    }

    @Override
    public boolean nextRound() {
        return false;
    }

    @Override
    public List<RegisterResult> results(boolean cancelled) {
        List<RegisterResult> finished = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            RegisterResult result = results.get(i);
            finished.add(
                    result != null
                            ? result
                            : RegisterResult.cancelled(registers.get(i).lfsr(), null, false));
        }
        return finished;
    }

    @Override
    public WorkCounters counters() {
        return counters;
    }
}
