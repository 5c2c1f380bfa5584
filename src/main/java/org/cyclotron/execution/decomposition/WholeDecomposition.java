package org.cyclotron.execution.decomposition;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.RangeWalk;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * One task: the sequential program. Every cycle is walked once, from its least state; a kernel that walks segments only, walks
 * all of them with one worker.
 */
final class WholeDecomposition implements Decomposition {
    private static final Decomposition SEGMENTS = new SegmentsDecomposition();

    @Override
    public String id() {
        return "whole";
    }

    @Override
    public String label() {
        return "Whole register";
    }

    @Override
    public String explanation() {
        return "One task: the sequential program that every other strategy is compared with.";
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public boolean walksWholeCycles() {
        return true;
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        return kernel.walksCycles() ? new WorkShape.Whole() : SEGMENTS.shape(states, like, kernel, 1);
    }

    @Override
    public boolean supports(TaskKernel kernel) {
        return kernel.walksCycles() || kernel.walksSegments();
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        if (!kernel.walksCycles()) {
            return SEGMENTS.predict(register, kernel, 1);
        }
        return Feasibility.predict(
                register.lfsr(), kernel, RangeWalk::bytes, states -> states * kernel.stepsPerState());
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        if (!kernel.walksCycles()) {
            return SEGMENTS.divide(registers, kernel, 1, control);
        }
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        long bytes = (long) RangeWalk.bytes((double) part.states());
        return new RangeDivision(
                part, kernel, 1, control, bytes, new OneTask(part.states()), CycleMerge.BY_LEAST_STATE);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        if (!kernel.walksCycles()) {
            return SEGMENTS.worker(registers, kernel, control);
        }
        return new StateWorker(PeriodicPart.of(registers.getFirst()), kernel, control).readyForRanges();
    }

    private static final class OneTask implements RangeDivision.Starts {
        private final Task task;
        private final AtomicBoolean taken = new AtomicBoolean();

        OneTask(long states) {
            task = new Task.StartRange(0, states);
        }

        @Override
        public @Nullable Task next(int worker) {
            return taken.getAndSet(true) ? null : task;
        }

        @Override
        public List<Task> all() {
            return List.of(task);
        }
    }
}
