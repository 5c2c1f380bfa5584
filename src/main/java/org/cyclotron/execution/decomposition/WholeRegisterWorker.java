package org.cyclotron.execution.decomposition;

import java.util.List;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;

/** Enumerates registers as a whole, one after the other. */
record WholeRegisterWorker(Decomposition whole, List<Lfsr> registers, TaskKernel kernel, RunControl control)
        implements TaskWorker {
    @Override
    public TaskOutcome perform(Task task) {
        if (task instanceof Task.WholeRegister register) {
            return enumerate(register.index());
        }
        throw new IllegalArgumentException("not a task of a file: " + task);
    }

    private TaskOutcome enumerate(int index) {
        PlannedRegister register = PlannedRegister.of(registers.get(index));
        Division division = whole.divide(List.of(register), kernel, 1, control);
        TaskWorker worker = division.worker(0);
        do {
            for (Task task = division.next(0); task != null; task = division.next(0)) {
                control.cancellation().check();
                division.accept(worker.perform(task));
            }
        } while (division.nextRound());
        RegisterResult result = division.results(false).getFirst();
        return new TaskOutcome.RegisterDone(index, result, division.counters());
    }
}
