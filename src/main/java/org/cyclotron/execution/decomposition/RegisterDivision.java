package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * The division of one register: the tree over zero, the counters and the making of the census are the same for all; how
 * the periodic part is cut and joined is what a subclass adds.
 */
abstract class RegisterDivision implements Division {
    final PeriodicPart part;
    final TaskKernel kernel;
    final int workers;
    final RunControl control;
    /** The cycles of the periodic part, by length. */
    final CycleTally cycles = new CycleTally();

    private final TreeTasks tree;
    private WorkCounters counters;

    RegisterDivision(PeriodicPart part, TaskKernel kernel, int workers, RunControl control, long bytes) {
        this.part = part;
        this.kernel = kernel;
        this.workers = workers;
        this.control = control;
        this.tree = new TreeTasks(part, workers);
        this.counters = new WorkCounters(part.statesToWalk(), 0, 0, 0, 0, 0, 0, 0, 0, bytes);
        if (part.periodic() == null) {
            cycles.add(1, 0);
            count(new WorkCounters(0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        }
    }

    /** The next task on the periodic part for a worker in this round; null when there is none. For several threads. */
    abstract @Nullable Task nextPeriodic(int worker);

    /** The tasks on the periodic part in this round, for backends that choose the grain. */
    abstract List<Task> periodicRoots();

    /** Takes back an outcome other than heights. */
    abstract void acceptPeriodic(TaskOutcome outcome);

    /** Joins what was found on the periodic part into {@link #cycles}. Returns what is wrong, or null. */
    abstract @Nullable String join(boolean cancelled);

    /** Makes a worker, which looks at the register only through its task. */
    abstract StateWorker stateWorker();

    boolean isAssisted() {
        return false;
    }

    @Override
    public final List<Lfsr> lfsrs() {
        return List.of(part.whole());
    }

    @Override
    public final @Nullable Task next(int worker) {
        Task task = part.periodic() == null ? null : nextPeriodic(worker);
        return task != null ? task : tree.next();
    }

    @Override
    public final List<Task> roots() {
        List<Task> roots = new ArrayList<>();
        if (part.periodic() != null) {
            roots.addAll(periodicRoots());
        }
        if (tree.counted() == 0) {
            roots.addAll(tree.roots());
        }
        return roots;
    }

    @Override
    public long leastSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public final TaskWorker worker(int index) {
        return stateWorker();
    }

    @Override
    public final void accept(TaskOutcome outcome) {
        counters = counters.afterTask(outcome.work());
        if (outcome instanceof TaskOutcome.Heights heights) {
            tree.accept(heights.counts());
        } else {
            acceptPeriodic(outcome);
        }
    }

    @Override
    public boolean nextRound() {
        return false;
    }

    final void count(WorkCounters more) {
        counters = counters.plus(more);
    }

    @Override
    public final WorkCounters counters() {
        return counters;
    }

    @Override
    public final List<RegisterResult> results(boolean cancelled) {
        String contradiction = join(cancelled);
        if (contradiction != null) {
            return List.of(RegisterResult.failed(part.whole(), contradiction, isAssisted()));
        }
        WalkedCensus census = census();
        if (cancelled) {
            return List.of(RegisterResult.cancelled(part.whole(), census, isAssisted()));
        }
        return List.of(
                census == null
                        ? RegisterResult.failed(part.whole(), "no cycle was found", isAssisted())
                        : RegisterResult.complete(part.whole(), census, isAssisted()));
    }

    /** Cycles, tails and the number of states they account for; null while no cycle is known. */
    private @Nullable WalkedCensus census() {
        return cycles.isEmpty() ? null : part.census(cycles, tree.heights(), BigInteger.valueOf(counters.steps()));
    }
}
