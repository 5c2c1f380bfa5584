package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.PieceWalk;
import org.cyclotron.enumeration.RangeWalk;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TreeWalk;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.jspecify.annotations.Nullable;

/** Performs the tasks of one register. What a kind of task needs is made when the first of its kind comes. For one thread. */
class StateWorker implements TaskWorker {
    final PeriodicPart part;
    final TaskKernel kernel;
    final RunControl control;
    private @Nullable RangeWalk ranges;
    private @Nullable PieceWalk pieces;
    private @Nullable TreeWalk tree;

    StateWorker(PeriodicPart part, TaskKernel kernel, RunControl control) {
        this.part = part;
        this.kernel = kernel;
        this.control = control;
    }

    /** Makes the bitmap now, so that its cost counts as initialising and not as computing. */
    StateWorker readyForRanges() {
        if (part.periodic() != null) {
            ranges = newRangeWalk();
        }
        return this;
    }

    @Override
    public TaskOutcome perform(Task task) {
        return switch (task) {
            case Task.StartRange range -> walk(range);
            case Task.ListedStarts starts -> walk(starts);
            case Task.TreeRange range -> walk(range);
            case Task.PieceRange range -> walk(range);
            default -> throw new IllegalArgumentException("not a task of this register: " + task);
        };
    }

    private RangeWalk newRangeWalk() {
        return new RangeWalk(kernel, part.requirePeriodic(), control.forWalk(), control.cancellation());
    }

    private RangeWalk ranges() {
        RangeWalk walk = ranges;
        if (walk == null) {
            walk = newRangeWalk();
            ranges = walk;
        }
        return walk;
    }

    private TaskOutcome walk(Task.StartRange range) {
        CycleList found = new CycleList();
        WalkedSteps work = ranges().walk(range.from(), range.to(), found);
        return new TaskOutcome.Cycles(found, work);
    }

    private TaskOutcome walk(Task.ListedStarts starts) {
        CycleList found = new CycleList();
        WalkedSteps work = WalkedSteps.NONE;
        long order = part.whole().field().order();
        for (long[] start : starts.states()) {
            long number = number(start, order);
            work = work.plus(ranges().walk(number, number + 1, found));
        }
        return new TaskOutcome.Cycles(found, work);
    }

    /** &Sigma; s(i) q^i, which fits, as the states are at most 2^35. */
    private static long number(long[] state, long order) {
        long number = 0;
        for (int i = state.length - 1; i >= 0; i--) {
            number = number * order + state[i];
        }
        return number;
    }

    private TaskOutcome walk(Task.TreeRange range) {
        TreeWalk walk = tree;
        if (walk == null) {
            walk = new TreeWalk(kernel, part.whole(), control.forWalk(), control.cancellation());
            tree = walk;
        }
        long[] heights = new long[part.whole().preperiod() + 1];
        WalkedSteps work = walk.walk(range.from(), range.to(), heights);
        return new TaskOutcome.Heights(Arrays.stream(heights).boxed().toList(), work);
    }

    private TaskOutcome walk(Task.PieceRange range) {
        PieceWalk walk = pieces;
        if (walk == null) {
            walk = new PieceWalk(kernel, part.requirePeriodic(), control.forWalk(), control.cancellation());
            pieces = walk;
        }
        List<TaskOutcome.PieceEnd> ends = new ArrayList<>();
        long steps = 0;
        for (Task.Piece piece : range.pieces()) {
            long end = walk.walk(piece.start(), piece.steps());
            ends.add(new TaskOutcome.PieceEnd(end, walk.least(), walk.returns()));
            steps += piece.steps();
        }
        return new TaskOutcome.Ends(range.first(), ends, new WalkedSteps(steps, steps, 0));
    }
}
