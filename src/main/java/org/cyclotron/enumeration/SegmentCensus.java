package org.cyclotron.enumeration;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;

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
    private final KeptWalk kept;
    private final HeapLongs longs;
    private final MarkClaims claims;
    private final AtomicLong cursor = new AtomicLong();
    private SegmentList open = new SegmentList();
    private final CycleTally closed;
    private long steps;

    /**
     * A census that has found nothing.
     *
     * @param lfsr a nonsingular register
     * @param marks as the kernel makes them
     * @param kept the checkpoint, whose name says which register and marks
     * @param closed receives the cycles
     */
    SegmentCensus(
            TaskKernel kernel,
            Lfsr lfsr,
            Marks marks,
            Crew crew,
            SharedProgress progress,
            KeptWalk kept,
            CycleTally closed) {
        this.kernel = kernel;
        this.lfsr = lfsr;
        this.marks = marks;
        this.crew = crew;
        this.progress = progress;
        this.kept = kept;
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
        kept.setDue();
        runRound();
        while (claims.isSuspended()) {
            keep();
            claims.resume();
            kept.setDue();
            runRound();
        }
        SegmentJoin join = new SegmentJoin(marks);
        join.add(open);
        join.closeInto(closed);
        if (join.open() > 0) {
            throw new IllegalStateException(join.open() + " segments do not join to cycles");
        }
        open = new SegmentList();
    }

    /** Keeps what was found, while nobody walks. */
    void keep() {
        if (kept.isKept()) {
            kept.write(new SegmentCheckpoint(longs.toArray(), open, closed).toRows());
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
            if (done > 0 && kept.isDue()) {
                claims.suspend();
            }
        };
    }

    private void resume() {
        List<long[]> rows = kept.read(SegmentCheckpoint.ROWS);
        if (rows != null && rows.getFirst().length == longs.size()) {
            SegmentCheckpoint found = SegmentCheckpoint.of(rows, closed);
            longs.set(found.claims());
            add(found.open(), found.closed(), WalkedSteps.NONE);
            progress.add(found.states());
        }
    }
}
