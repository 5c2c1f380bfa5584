package org.cyclotron.enumeration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Walks the cycles with a mark on several threads, keeps checkpoints, and joins the segments.
 *
 * <p>For a checkpoint claiming is suspended: every worker ends its segment at the next mark, without claiming it, and comes
 * back. Then all claimed marks lie on segments in hand, which are written, and the workers begin again with the marks that are
 * unclaimed. What was cut in two is joined at the end like everything else. Used once, by one thread.
 */
final class SegmentCensus {
    private static final long MOST_MARKS_A_TASK = 1024;

    private final TaskKernel kernel;
    private final Lfsr lfsr;
    private final Marks marks;
    private final Crew crew;
    private final SharedProgress progress;
    private final @Nullable Checkpoints checkpoints;
    private final String walk;
    private final HeapLongs longs;
    private final MarkClaims claims;
    private final AtomicLong cursor = new AtomicLong();
    private final SegmentList open = new SegmentList();
    private final CycleTally closed;
    private long steps;
    private volatile long due;
    private boolean failedToWrite;

    /**
     * A census that has found nothing.
     *
     * @param lfsr a nonsingular register
     * @param marks as the kernel makes them
     * @param walk names the register and the marks, for the checkpoint
     * @param closed receives the cycles
     */
    SegmentCensus(
            TaskKernel kernel,
            Lfsr lfsr,
            Marks marks,
            Crew crew,
            SharedProgress progress,
            @Nullable Checkpoints checkpoints,
            String walk,
            CycleTally closed) {
        this.kernel = kernel;
        this.lfsr = lfsr;
        this.marks = marks;
        this.crew = crew;
        this.progress = progress;
        this.checkpoints = checkpoints;
        this.walk = walk;
        this.closed = closed;
        this.longs = new HeapLongs(MarkClaims.words(marks.count()));
        this.claims = new MarkClaims(longs, 0);
    }

    /**
     * Finds the cycles with a mark.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the last checkpoint stays
     */
    void walk() {
        resume();
        setDue();
        runRound();
        while (claims.isSuspended()) {
            save();
            claims.resume();
            setDue();
            runRound();
        }
        SegmentJoin join = new SegmentJoin(marks);
        join.add(open);
        join.closeInto(closed);
        if (join.open() > 0) {
            throw new IllegalStateException(join.open() + " segments do not join to cycles");
        }
    }

    /** The steps taken now, without those of earlier runs. */
    long steps() {
        return steps;
    }

    private void runRound() {
        cursor.set(0);
        long chunk = Math.clamp(marks.count() / (64L * crew.workers()), 1, MOST_MARKS_A_TASK);
        crew.run(worker -> work(chunk));
    }

    private void work(long chunk) {
        SegmentWalker walker = kernel.segments(lfsr, marks, claims, watchingTheClock(), crew.cancellation());
        SegmentList found = new SegmentList();
        CycleTally whole = closed.another();
        WalkedSteps work = WalkedSteps.NONE;
        for (long from = cursor.getAndAdd(chunk);
                from < marks.count() && !claims.isSuspended();
                from = cursor.getAndAdd(chunk)) {
            work = work.plus(walker.walk(from, Math.min(marks.count(), from + chunk), found, whole));
        }
        add(found, whole, work);
    }

    private synchronized void add(SegmentList found, CycleTally whole, WalkedSteps work) {
        open.addAll(found);
        closed.addAll(whole);
        steps += work.steps();
    }

    /** Suspends claiming when it is time, but not before something was walked since the last time. */
    private Progress watchingTheClock() {
        Progress sum = progress.forWalk();
        return (done, total) -> {
            sum.report(done, total);
            if (checkpoints != null && done > 0 && System.nanoTime() - due > 0) {
                claims.suspend();
            }
        };
    }

    private void setDue() {
        if (checkpoints != null) {
            due = System.nanoTime() + checkpoints.interval().toNanos();
        }
    }

    private void save() {
        if (checkpoints == null || failedToWrite) {
            return;
        }
        try {
            new SegmentCheckpoint(longs.toArray(), open, closed).write(checkpoints.file(walk), walk);
        } catch (IOException e) {
            failedToWrite = true;
            checkpoints.notices().accept("no checkpoint could be written, the walk goes on without: " + e.getMessage());
        }
    }

    private void resume() {
        Path file = checkpoints == null ? null : checkpoints.file(walk);
        if (checkpoints == null || file == null || !Files.exists(file)) {
            return;
        }
        try {
            SegmentCheckpoint found = SegmentCheckpoint.read(file, walk);
            if (found.claims().length != longs.size()) {
                throw new IOException("it holds another number of marks");
            }
            longs.set(found.claims());
            add(found.open(), found.closed(), WalkedSteps.NONE);
            progress.add(found.states());
            checkpoints.notices().accept("the walk goes on from " + file);
        } catch (IOException e) {
            checkpoints.notices().accept("%s is of no use, the walk begins anew: %s".formatted(file, e.getMessage()));
        }
    }

    /** Removes the checkpoint of a walk that is complete. */
    void removeCheckpoint() {
        try {
            if (checkpoints != null) {
                Files.deleteIfExists(checkpoints.file(walk));
            }
        } catch (IOException e) {
            checkpoints
                    .notices()
                    .accept("a checkpoint that is not needed any more could not be removed: " + e.getMessage());
        }
    }
}
