package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.execution.Task;
import org.jspecify.annotations.Nullable;

/** The tree over zero, cut into equal ranges, and its states counted by height. {@link #next} is for several threads. */
final class TreeTasks {
    private final PeriodicPart part;
    private final List<Task> tasks;
    private final AtomicInteger taken = new AtomicInteger();
    private final long[] heights;

    TreeTasks(PeriodicPart part, int workers) {
        this.part = part;
        this.heights = new long[part.whole().preperiod() + 1];
        this.tasks = new ArrayList<>();
        if (part.isSingular()) {
            for (int i = 0; i < workers; i++) {
                long from = Ranges.bound(part.treeStates(), i, workers);
                long to = Ranges.bound(part.treeStates(), i + 1, workers);
                if (from < to) {
                    tasks.add(new Task.TreeRange(from, to));
                }
            }
        } else {
            heights[0] = 1;
        }
    }

    @Nullable
    Task next() {
        int index = taken.getAndIncrement();
        return index < tasks.size() ? tasks.get(index) : null;
    }

    List<Task> roots() {
        return part.isSingular() ? List.of(new Task.TreeRange(0, part.treeStates())) : List.of();
    }

    void accept(List<Long> counts) {
        for (int i = 0; i < heights.length; i++) {
            heights[i] += counts.get(i);
        }
    }

    /** The states of the tree counted so far. */
    long counted() {
        long sum = 0;
        for (long height : heights) {
            sum += height;
        }
        return sum;
    }

    /** How many states of the tree were counted at each height. */
    long[] heights() {
        return heights.clone();
    }
}
