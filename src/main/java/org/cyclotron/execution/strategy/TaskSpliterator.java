package org.cyclotron.execution.strategy;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.cyclotron.execution.Task;
import org.jspecify.annotations.Nullable;

/** One task as a source that a stream may split; what is not split further is one element. */
final class TaskSpliterator implements Spliterator<Task> {
    private final long leastSize;
    private @Nullable Task task;

    TaskSpliterator(Task task, long leastSize) {
        this.task = task;
        this.leastSize = leastSize;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Task> action) {
        Task last = task;
        if (last == null) {
            return false;
        }
        task = null;
        action.accept(last);
        return true;
    }

    @Override
    public @Nullable Spliterator<Task> trySplit() {
        Task whole = task;
        if (whole == null || whole.size() < 2 * leastSize) {
            return null;
        }
        Task.Halves halves = whole.halves().orElse(null);
        if (halves == null) {
            return null;
        }
        task = halves.second();
        return new TaskSpliterator(halves.first(), leastSize);
    }

    /** The size of what is left, which is what the stream divides by the number of workers. */
    @Override
    public long estimateSize() {
        return task == null ? 0 : task.size();
    }

    @Override
    public int characteristics() {
        return NONNULL | IMMUTABLE;
    }
}
