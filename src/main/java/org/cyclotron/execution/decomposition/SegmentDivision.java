package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.MarkPasses;
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
 * A register in rounds: the cycles with a mark in segments; then, where states are missing, the shortest cycles by their words; the same
 * again with closer marks, while that pays; then the rest. What an earlier pass found is found again by the next, and dropped.
 */
final class SegmentDivision extends RegisterDivision {
    private final MarkPasses passes;
    private final SegmentCommons commons;
    private final AtomicLong cursor = new AtomicLong();
    private int pass;
    private long marks;
    private SegmentJoin join;
    /** States a mark. */
    private long spacing;
    /** Marks a task: few, so that what one worker holds back from the others at the end does not count. */
    private long chunk;

    private ShortWords words;
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
            MarkPasses passes,
            SegmentCommons commons) {
        super(part, kernel, workers, control, bytes);
        this.passes = passes;
        this.commons = commons;
        commons.begin(part.states());
        Marks first = passes.marks(0);
        this.marks = first.count();
        this.join = new SegmentJoin(first);
        this.chunk = SegmentsDecomposition.chunk(marks, workers);
        this.spacing = Math.max(1, part.states() / marks);
        this.words = ShortWords.of(part, passes, 0, chunk * spacing);
    }

    @Override
    @Nullable
    Task nextPeriodic(int worker) {
        return switch (round) {
            case SEGMENTS -> {
                long from = cursor.getAndAdd(chunk);
                yield from < marks ? new Task.MarkRange(pass, from, Math.min(marks, from + chunk)) : null;
            }
            case WORDS -> words.task(!commons.isAllFound() ? cursor.getAndIncrement() : Long.MAX_VALUE);
            case REST -> {
                long size = chunk * spacing;
                long from = !commons.isAllFound() ? cursor.getAndAdd(size) : part.states();
                yield from < part.states()
                        ? new Task.RestRange(pass, from, Math.min(part.states(), from + size))
                        : null;
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
        SegmentCommons own = commons.areCommon() ? commons : new SegmentCommons(passes, null);
        return new SegmentWorker(part, kernel, control, passes, own, words.longest());
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
        if (part.periodic() == null) {
            return false;
        }
        switch (round) {
            case SEGMENTS -> {
                closeSegments();
                round = Round.WORDS;
            }
            case WORDS -> {
                if (commons.isAllFound() || join.open() > 0 || !passes.pays(pass, cycles.cycles(), commons.missing())) {
                    round = Round.REST;
                } else {
                    beginPass(pass + 1);
                    round = Round.SEGMENTS;
                }
            }
            case REST -> {
                return false;
            }
        }
        cursor.set(0);
        return !commons.isAllFound();
    }

    private void closeSegments() {
        CycleTally joined = join.closedCycles();
        cycles.addAll(joined);
        subtract(joined);
        count(new WorkCounters(0, 0, 0, 0, 0, 0, 0, join.size(), 0, 0));
    }

    private void beginPass(int next) {
        count(new WorkCounters(0, 0, 0, 0, 0, cycles.states(), 0, 0, 0, 0));
        cycles.clear();
        commons.begin(part.states());
        if (commons.areCommon()) {
            commons.clearClaims();
        }
        pass = next;
        Marks closer = passes.marks(next);
        marks = closer.count();
        join = new SegmentJoin(closer);
        chunk = SegmentsDecomposition.chunk(marks, workers);
        spacing = Math.max(1, part.states() / marks);
        words = ShortWords.of(part, passes, next, chunk * spacing);
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
