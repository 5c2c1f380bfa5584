package org.cyclotron.execution.decomposition;

import java.util.function.Function;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.MarkPasses;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.jspecify.annotations.Nullable;

/** Walks segments in passes, and in rounds between and after them the rest. For one thread; the claims are shared. */
final class SegmentWorker extends StateWorker {
    private final MarkPasses passes;
    private final SegmentCommons commons;
    private final int longestWord;
    private @Nullable PassWalks walks;

    /**
     * A worker.
     *
     * @param commons told at once of what this worker finds outside segments, so that all workers that have them in
     *     common can stop when nothing is missing
     * @param longestWord cycles of at most this length are found by words
     */
    SegmentWorker(
            PeriodicPart part,
            TaskKernel kernel,
            RunControl control,
            MarkPasses passes,
            SegmentCommons commons,
            int longestWord) {
        super(part, kernel, control);
        this.passes = passes;
        this.commons = commons;
        this.longestWord = longestWord;
        // Now, so that its cost counts as initialising and not as computing.
        this.walks = part.periodic() == null ? null : make(0);
    }

    @Override
    public TaskOutcome perform(Task task) {
        return switch (task) {
            case Task.MarkRange range -> segments(range);
            case Task.WordRange range ->
                rest(found -> walks(range.pass()).words().walk(range.period(), range.from(), range.to(), found));
            case Task.RestRange range ->
                rest(found -> walks(range.pass()).rest().walk(range.from(), range.to(), found));
            default -> super.perform(task);
        };
    }

    private TaskOutcome segments(Task.MarkRange range) {
        PassWalks current = walks(range.pass());
        if (!commons.areCommon()) {
            commons.claims().limitTo(range.from(), range.to());
        }
        SegmentList open = new SegmentList();
        CycleTally closed = new CycleTally();
        WalkedSteps work = current.segments().walk(range.from(), range.to(), open, closed);
        return new TaskOutcome.Segments(open, closed, work);
    }

    /** What walks in a pass. Claims that this worker has to itself begin anew with it; those in common were cleared by the coordinator. */
    private PassWalks walks(int pass) {
        PassWalks current = walks;
        if (current == null || current.pass() != pass) {
            if (current != null && !commons.areCommon()) {
                commons.clearClaims();
            }
            current = make(pass);
            walks = current;
        }
        return current;
    }

    private PassWalks make(int pass) {
        return PassWalks.of(pass, passes.marks(pass), kernel, part.requirePeriodic(), commons, longestWord, control);
    }

    /** Runs a walk for cycles without a mark, unless none is missing any more. */
    private TaskOutcome rest(Function<CycleTally, WalkedSteps> walk) {
        CycleTally found = new CycleTally();
        if (commons.areCommon() && commons.isAllFound()) {
            return new TaskOutcome.Rest(found, WalkedSteps.NONE);
        }
        WalkedSteps work = walk.apply(found);
        commons.found(work.states() - work.abandoned());
        return new TaskOutcome.Rest(found, work);
    }
}
