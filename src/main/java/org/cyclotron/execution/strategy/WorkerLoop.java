package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What one worker does in a round: fetch a task, perform it, keep the outcome. For one thread at a time; the coordinator
 * takes the outcomes between rounds.
 */
final class WorkerLoop {
    private final Division division;
    private final RunControl control;
    private final int index;
    private final Lane lane;
    private final List<TaskOutcome> outcomes = new ArrayList<>();
    private @Nullable TaskWorker worker;
    private @Nullable Throwable failure;

    WorkerLoop(Division division, RunControl control, int index) {
        this.division = division;
        this.control = control;
        this.index = index;
        this.lane = control.recorder().worker(index);
    }

    /** Performs tasks until there are none left in this round. Does not throw: see {@link #failure}. */
    void runRound() {
        try {
            TaskWorker tasks = ready();
            lane.enter(Phase.RECEIVE);
            for (Task task = division.next(index); task != null; task = division.next(index)) {
                perform(tasks, task);
                lane.enter(Phase.RECEIVE);
            }
        } catch (Throwable e) {
            fail(e);
        } finally {
            lane.enter(Phase.WAIT);
        }
    }

    /** Performs one task that was chosen elsewhere. Does not throw. */
    void run(Task task) {
        try {
            perform(ready(), task);
        } catch (Throwable e) {
            fail(e);
        } finally {
            lane.enter(Phase.WAIT);
        }
    }

    private TaskWorker ready() {
        TaskWorker ready = worker;
        if (ready == null) {
            lane.enter(Phase.INITIALISE);
            ready = division.worker(index);
            worker = ready;
        }
        return ready;
    }

    private void perform(TaskWorker tasks, Task task) {
        control.cancellation().check();
        lane.enter(Phase.COMPUTE);
        TaskOutcome outcome = tasks.perform(task);
        lane.enter(Phase.SEND);
        outcomes.add(outcome);
    }

    private void fail(Throwable problem) {
        if (failure == null) {
            failure = problem;
        }
        control.abandon();
    }

    /** Hands over the outcomes since the last time. */
    void deliver() {
        outcomes.forEach(division::accept);
        outcomes.clear();
    }

    /** Why this worker stopped before its tasks were done; null when it did not. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
