package org.cyclotron.execution.decomposition;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
 * Batches of start states from one shared queue: the dynamic mode of the Python program this project answers. A worker
 * remembers the cycles it has walked; two workers may walk the same.
 */
final class QueueDecomposition implements Decomposition {
    /** Below this many states batches are large, so that few are fetched. */
    private static final long SMALL = 8192;

    private static final long MEDIUM = 65536;
    /** A backend that chooses the size itself goes no lower. */
    private static final long LEAST = 64;

    @Override
    public String id() {
        return "queue";
    }

    @Override
    public String label() {
        return "Shared queue";
    }

    @Override
    public String explanation() {
        return "Batches of start states from one shared queue, 500–1000, 200–500 or 100–200 starts by the size of the"
                + " register. Evens out many cycles; one giant cycle is still walked by every worker that meets it.";
    }

    @Override
    public boolean walksWholeCycles() {
        return true;
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        return new WorkShape.Queue(id(), batch((long) Math.min(states, Long.MAX_VALUE), workers));
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> workers * RangeWalk.bytes(states),
                states -> states * kernel.stepsPerState());
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        long bytes = predict(registers.getFirst(), kernel, workers).bytes();
        Starts starts = new Starts(part.states(), batch(part.states(), workers));
        return new RangeDivision(part, kernel, workers, control, bytes, starts, CycleMerge.BY_LEAST_STATE);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        return new StateWorker(PeriodicPart.of(registers.getFirst()), kernel, control).readyForRanges();
    }

    /** The starts in a batch: four batches for each worker, within the bounds for the size. */
    static long batch(long states, int workers) {
        long even = states / (4L * workers);
        if (states < SMALL) {
            return Math.clamp(even, 500, 1000);
        }
        return states < MEDIUM ? Math.clamp(even, 200, 500) : Math.clamp(even, 100, 200);
    }

    private static final class Starts implements RangeDivision.Starts {
        private final long states;
        private final long batch;
        private final AtomicLong cursor = new AtomicLong();

        Starts(long states, long batch) {
            this.states = states;
            this.batch = batch;
        }

        @Override
        public @Nullable Task next(int worker) {
            long from = cursor.getAndAdd(batch);
            return from < states ? new Task.StartRange(from, Math.min(states, from + batch)) : null;
        }

        @Override
        public List<Task> all() {
            return List.of(new Task.StartRange(0, states));
        }

        @Override
        public long leastSize() {
            return LEAST;
        }
    }
}
