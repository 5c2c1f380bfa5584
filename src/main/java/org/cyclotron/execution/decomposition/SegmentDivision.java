package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.Marks;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.SegmentJoin;
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
    private final Marks marks;
    private final SegmentCommons commons;
    private final SegmentJoin join;
    private final AtomicLong cursor = new AtomicLong();
    /** States a mark. */
    private final long spacing;
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
            PeriodicPart part,
            TaskKernel kernel,
            int workers,
            RunControl control,
            long bytes,
            Marks marks,
            SegmentCommons commons) {
        super(part, kernel, workers, control, bytes);
        this.marks = marks;
        this.commons = commons;
        commons.begin(part.states());
        this.join = new SegmentJoin(marks);
        this.chunk = SegmentsDecomposition.chunk(marks.count(), workers);
        this.spacing = Math.max(1, part.states() / marks.count());
        this.words = ShortWords.of(part, chunk * spacing);
    }

    @Override
    @Nullable
    Task nextPeriodic(int worker) {
        return switch (round) {
            case SEGMENTS -> {
                long from = cursor.getAndAdd(chunk);
                yield from < marks.count() ? new Task.MarkRange(from, Math.min(marks.count(), from + chunk)) : null;
            }
            case WORDS -> words.task(!commons.isAllFound() ? cursor.getAndIncrement() : Long.MAX_VALUE);
            case REST -> {
                long size = chunk * spacing;
                long from = !commons.isAllFound() ? cursor.getAndAdd(size) : part.states();
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
    public boolean survivesLoss() {
        return !commons.areCommon();
    }

    @Override
    StateWorker stateWorker() {
        // Workers that have nothing in common each keep claims of their own, also when they are threads for once.
        SegmentCommons own = commons.areCommon() ? commons : new SegmentCommons(marks, null);
        return new SegmentWorker(part, kernel, control, marks, own, words.longest());
    }

    @Override
    void acceptPeriodic(TaskOutcome outcome) {
        switch (outcome) {
            case TaskOutcome.Segments segments -> {
                join.add(segments.open());
                cycles.addAll(segments.closed());
                subtract(segments.closed());
            }
            case TaskOutcome.Rest rest -> {
                cycles.addAll(rest.found());
                if (!commons.areCommon()) {
                    subtract(rest.found());
                }
            }
            default -> throw new IllegalArgumentException("not an outcome of segments: " + outcome);
        }
    }

    private void subtract(CycleTally tally) {
        tally.forEach((length, count, representative) -> commons.found(length * count));
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
        return !commons.isAllFound();
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
