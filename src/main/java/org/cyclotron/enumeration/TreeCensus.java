package org.cyclotron.enumeration;

import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Progress;

/** Counts the states of the tree over zero by height, on several threads. Done when made. */
final class TreeCensus {
    private static final long STARTS_A_TASK = 1 << 12;

    private final long[] heights;
    private long steps;

    /**
     * Walks the tree.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    TreeCensus(PeriodicPart part, TaskKernel kernel, Crew crew) {
        heights = new long[part.whole().preperiod() + 1];
        if (!part.isSingular()) {
            heights[0] = 1;
            return;
        }
        AtomicLong cursor = new AtomicLong();
        crew.run(worker -> {
            TreeWalk walk = new TreeWalk(kernel, part.whole(), Progress.NONE, crew.cancellation());
            long[] found = new long[heights.length];
            long stepped = 0;
            for (long from = cursor.getAndAdd(STARTS_A_TASK);
                    from < part.treeStates();
                    from = cursor.getAndAdd(STARTS_A_TASK)) {
                stepped += walk.walk(from, Math.min(part.treeStates(), from + STARTS_A_TASK), found)
                        .steps();
            }
            add(found, stepped);
        });
    }

    private synchronized void add(long[] found, long stepped) {
        for (int i = 0; i < heights.length; i++) {
            heights[i] += found[i];
        }
        steps += stepped;
    }

    /** How many states take 0, 1, … steps to zero. */
    long[] heights() {
        return heights.clone();
    }

    long steps() {
        return steps;
    }
}
