package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
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
 * As many equal ranges of start states as workers, fixed at the start: the static mode of the Python program this project
 * answers. A worker walks every cycle it meets; duplicates are removed at the end. The redundant walking is kept on
 * purpose, so that its cost is seen.
 *
 * <p>Eager partition makes the list of all states first, as that program did before it was made lazy; it costs about
 * 24 + 8d bytes a state.
 */
final class BlocksDecomposition implements Decomposition {
    private final boolean eager;
    private final CycleMerge merge;

    BlocksDecomposition(boolean eager) {
        this(eager, CycleMerge.BY_LEAST_STATE);
    }

    BlocksDecomposition(boolean eager, CycleMerge merge) {
        this.eager = eager;
        this.merge = merge;
    }

    @Override
    public String id() {
        return eager ? "blocks-eager" : "blocks";
    }

    @Override
    public String label() {
        return eager ? "Fixed blocks, listed first" : "Fixed blocks";
    }

    @Override
    public String explanation() {
        return eager
                ? "As blocks, but every state is listed before the work begins: what an eager partition costs."
                : "One equal range of start states for each worker, fixed at the start. A worker walks every cycle it"
                        + " meets, and duplicates are removed at the end, so the speed-up is at most states / longest cycle.";
    }

    @Override
    public boolean walksWholeCycles() {
        return true;
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        return new WorkShape.Blocks(id(), eager);
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        double listed = eager ? 24 + 8.0 * register.lfsr().degree() : 0;
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> workers * RangeWalk.bytes(states) + listed * states,
                states -> states * kernel.stepsPerState());
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        List<Task> blocks = new ArrayList<>();
        List<long[]> listed = eager && part.periodic() != null ? allStates(part.periodic(), control) : List.of();
        for (int i = 0; i < workers; i++) {
            long from = Ranges.bound(part.states(), i, workers);
            long to = Ranges.bound(part.states(), i + 1, workers);
            blocks.add(
                    eager && part.periodic() != null
                            ? new Task.ListedStarts(listed.subList((int) from, (int) to))
                            : new Task.StartRange(from, to));
        }
        long bytes = predict(registers.getFirst(), kernel, workers).bytes();
        return new RangeDivision(part, kernel, workers, control, bytes, new FixedBlocks(blocks), merge);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        return new StateWorker(PeriodicPart.of(registers.getFirst()), kernel, control).readyForRanges();
    }

    /** All states in the order of their numbers, counted up like an odometer. */
    private static List<long[]> allStates(Lfsr lfsr, RunControl control) {
        int count = lfsr.stateCount().intValueExact();
        List<long[]> states = new ArrayList<>(count);
        long[] state = new long[lfsr.degree()];
        for (int n = 0; n < count; n++) {
            if (n % 4096 == 0) {
                control.cancellation().check();
            }
            states.add(state.clone());
            int cell = 0;
            while (cell < state.length && ++state[cell] == lfsr.field().order()) {
                state[cell++] = 0;
            }
        }
        return states;
    }

    /** Block i belongs to worker i, as a worker that took two would walk less than the static mode does. */
    private static final class FixedBlocks implements RangeDivision.Starts {
        private final List<Task> blocks;
        private final AtomicIntegerArray taken;

        FixedBlocks(List<Task> blocks) {
            this.blocks = blocks;
            this.taken = new AtomicIntegerArray(blocks.size());
        }

        @Override
        public @Nullable Task next(int worker) {
            return taken.getAndSet(worker, 1) == 0 ? blocks.get(worker) : null;
        }

        @Override
        public List<Task> all() {
            return blocks;
        }
    }
}
