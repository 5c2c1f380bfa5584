package org.cyclotron.enumeration;

import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;

/**
 * Finds the cycles without a mark on several threads, state by state ({@link RestWalk}), until no state is missing. Its progress
 * is the starts that were tried. Used once, by one thread.
 */
final class LeaderSweep {
    /** No marks: then every cycle is found. */
    static final Marks NO_MARKS = new Marks() {
        @Override
        public long count() {
            return 0;
        }

        @Override
        public long state(long id) {
            throw new IllegalArgumentException("there is no mark " + id);
        }

        @Override
        public boolean mayBeMarked(long state) {
            return false;
        }

        @Override
        public long id(long state) {
            return -1;
        }
    };

    private static final long MOST_STARTS_A_TASK = 1 << 16;

    private final TaskKernel kernel;
    private final Lfsr lfsr;
    private final Marks marks;
    private final Crew crew;
    private final SharedProgress progress;
    private long steps;

    /** @param lfsr a nonsingular register */
    LeaderSweep(TaskKernel kernel, Lfsr lfsr, Marks marks, Crew crew, SharedProgress progress) {
        this.kernel = kernel;
        this.lfsr = lfsr;
        this.marks = marks;
        this.crew = crew;
        this.progress = progress;
    }

    /**
     * Adds the cycles without a mark.
     *
     * @param states the states on them, at most
     * @param counted cycles of at most this length were counted before
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void sweep(long states, int counted, CycleTally cycles) {
        AtomicLong missing = new AtomicLong(states);
        AtomicLong cursor = new AtomicLong();
        long all = lfsr.stateCount().longValueExact();
        long size = Math.clamp(all / (64L * crew.workers()), 1, MOST_STARTS_A_TASK);
        crew.run(worker -> {
            RestWalk walk = new RestWalk(kernel, lfsr, marks, counted, Progress.NONE, crew.cancellation());
            CycleTally found = cycles.another();
            long stepped = 0;
            for (long from = cursor.getAndAdd(size); from < all && missing.get() > 0; from = cursor.getAndAdd(size)) {
                long to = Math.min(all, from + size);
                WalkedSteps work = walk.walk(from, to, found);
                progress.add(to - from);
                missing.addAndGet(work.abandoned() - work.states());
                stepped += work.steps();
            }
            add(found, stepped, cycles);
        });
    }

    private synchronized void add(CycleTally found, long stepped, CycleTally cycles) {
        cycles.addAll(found);
        steps += stepped;
    }

    long steps() {
        return steps;
    }
}
