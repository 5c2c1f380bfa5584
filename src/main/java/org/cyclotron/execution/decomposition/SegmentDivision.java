package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.StateMarks;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.WorkCounters;
import org.jspecify.annotations.Nullable;

/**
 * A register in up to three rounds: the cycles with a mark in segments; then, where states are missing, the shortest
 * cycles by their words; then the rest.
 */
final class SegmentDivision extends RegisterDivision {
    private final StateMarks marks;
    private final MarkClaims claims;
    private final SegmentJoin join;
    private final AtomicLong cursor = new AtomicLong();
    /** States that nothing found so far accounts for; workers subtract what they find after the first round at once. */
    private final AtomicLong missing;

    /** Marks a task: few, so that what one worker holds back from the others at the end does not count. */
    private final long chunk;

    private final ShortWords words;
    private Round round = Round.SEGMENTS;

    private enum Round {
        SEGMENTS,
        WORDS,
        REST
    }

    SegmentDivision(
            PeriodicPart part, TaskKernel kernel, int workers, RunControl control, long bytes, StateMarks marks) {
        super(part, kernel, workers, control, bytes);
        this.marks = marks;
        this.claims = new MarkClaims(marks.count());
        this.join = new SegmentJoin(marks);
        this.missing = new AtomicLong(part.states());
        this.chunk = Math.clamp(marks.count() / (64L * workers), 1, 1024);
        this.words = ShortWords.of(part, chunk * SegmentsDecomposition.SPACING);
    }

    @Override
    @Nullable
    Task nextPeriodic(int worker) {
        return switch (round) {
            case SEGMENTS -> {
                long from = cursor.getAndAdd(chunk);
                yield from < marks.count() ? new Task.MarkRange(from, Math.min(marks.count(), from + chunk)) : null;
            }
            case WORDS -> words.task(missing.get() > 0 ? cursor.getAndIncrement() : Long.MAX_VALUE);
            case REST -> {
                long size = chunk * SegmentsDecomposition.SPACING;
                long from = missing.get() > 0 ? cursor.getAndAdd(size) : part.states();
                yield from < part.states() ? new Task.RestRange(from, Math.min(part.states(), from + size)) : null;
            }
        };
    }

    @Override
    List<Task> periodicRoots() {
        List<Task> tasks = new ArrayList<>();
        for (Task task = nextPeriodic(0); task != null; task = nextPeriodic(0)) {
            tasks.add(task);
        }
        return tasks;
    }

    @Override
    StateWorker stateWorker() {
        return new SegmentWorker(part, kernel, control, marks, claims, words.longest(), missing);
    }

    @Override
    void acceptPeriodic(TaskOutcome outcome) {
        switch (outcome) {
            case TaskOutcome.Segments segments -> {
                join.add(segments.open());
                cycles.addAll(segments.closed());
                subtract(segments.closed());
            }
            case TaskOutcome.Rest rest -> cycles.addAll(rest.found());
            default -> throw new IllegalArgumentException("not an outcome of segments: " + outcome);
        }
    }

    private void subtract(CycleTally tally) {
        tally.forEach((length, count, representative) -> missing.addAndGet(-length * count));
    }

    @Override
    public boolean nextRound() {
        if (part.periodic() == null || round == Round.REST) {
            return false;
        }
        if (round == Round.SEGMENTS) {
            CycleTally joined = join.closedCycles();
            cycles.addAll(joined);
            subtract(joined);
            count(new WorkCounters(0, 0, 0, 0, 0, 0, 0, join.size(), 0));
        }
        round = round == Round.SEGMENTS ? Round.WORDS : Round.REST;
        cursor.set(0);
        return missing.get() > 0;
    }

    @Override
    @Nullable
    String join(boolean cancelled) {
        if (cancelled && round == Round.SEGMENTS) {
            // What closed already is worth keeping.
            cycles.addAll(join.closedCycles());
            return null;
        }
        return join.open() > 0 ? "%d segments do not join to cycles".formatted(join.open()) : null;
    }
}
