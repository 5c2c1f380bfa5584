package org.cyclotron.execution.decomposition;

import java.util.function.Function;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.Marks;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.RestWalk;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.SegmentWalker;
import org.cyclotron.enumeration.ShortPeriodWalk;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.jspecify.annotations.Nullable;

/** Walks segments, and in later rounds the rest. For one thread; the claims are shared. */
final class SegmentWorker extends StateWorker {
    private final @Nullable SegmentWalker segments;
    private final @Nullable ShortPeriodWalk words;
    private final @Nullable RestWalk rest;
    private final SegmentCommons commons;

    /**
     * A worker.
     *
     * @param longestWord cycles of at most this length are found by words
     * @param commons told at once of what this worker finds after the first round, so that all workers that have them in
     *     common can stop when nothing is missing
     */
    SegmentWorker(
            PeriodicPart part,
            TaskKernel kernel,
            RunControl control,
            Marks marks,
            SegmentCommons commons,
            int longestWord) {
        super(part, kernel, control);
        this.commons = commons;
        boolean walks = part.periodic() != null;
        segments = walks
                ? kernel.segments(
                        part.requirePeriodic(), marks, commons.claims(), control.forWalk(), control.cancellation())
                : null;
        words = walks
                ? new ShortPeriodWalk(kernel, part.requirePeriodic(), marks, control.forWalk(), control.cancellation())
                : null;
        rest = walks
                ? new RestWalk(
                        kernel, part.requirePeriodic(), marks, longestWord, control.forWalk(), control.cancellation())
                : null;
    }

    @Override
    public TaskOutcome perform(Task task) {
        if (task instanceof Task.MarkRange range && segments != null) {
            if (!commons.areCommon()) {
                commons.claims().limitTo(range.from(), range.to());
            }
            SegmentList open = new SegmentList();
            CycleTally closed = new CycleTally();
            WalkedSteps work = segments.walk(range.from(), range.to(), open, closed);
            return new TaskOutcome.Segments(open, closed, work);
        }
        if (task instanceof Task.WordRange range && words != null) {
            return rest(found -> words.walk(range.period(), range.from(), range.to(), found));
        }
        if (task instanceof Task.RestRange range && rest != null) {
            return rest(found -> rest.walk(range.from(), range.to(), found));
        }
        return super.perform(task);
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
