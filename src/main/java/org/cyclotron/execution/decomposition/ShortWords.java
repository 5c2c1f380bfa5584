package org.cyclotron.execution.decomposition;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.enumeration.MarkPasses;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.execution.Task;
import org.jspecify.annotations.Nullable;

/**
 * The words whose repetitions are tried for short cycles: all up to a length, so short that they are few beside the
 * states.
 *
 * @param longest the longest words, 0 for none
 */
record ShortWords(int longest, List<Task> tasks) {
    /** There are at most so many states for each word. */
    private static final long STATES_A_WORD = 32;

    /** Where closer marks are to come, there are no more words than take some milliseconds. */
    private static final long MOST_BETWEEN_PASSES = 1 << 20;

    /** The words for a register after a pass, cut into tasks of at most so many. */
    static ShortWords of(PeriodicPart part, MarkPasses passes, int pass, long size) {
        List<Task> tasks = new ArrayList<>();
        if (part.periodic() == null) {
            return new ShortWords(0, tasks);
        }
        long order = part.whole().field().order();
        long most = Math.min(part.states() / STATES_A_WORD, passes.count() > 1 ? MOST_BETWEEN_PASSES : Long.MAX_VALUE);
        long words = 1;
        long sum = 0;
        int period = 0;
        while (period + 1 < part.periodic().degree() && words <= part.states() / order && sum + words * order <= most) {
            words *= order;
            sum += words;
            period++;
            for (long from = 0; from < words; from += size) {
                tasks.add(new Task.WordRange(pass, period, from, Math.min(words, from + size)));
            }
        }
        return new ShortWords(period, tasks);
    }

    /** The longest words for a register. */
    static int longest(PeriodicPart part, MarkPasses passes) {
        return of(part, passes, 0, Long.MAX_VALUE / 2).longest();
    }

    /** A task by its number; null beyond the last. */
    @Nullable
    Task task(long index) {
        return index < tasks.size() ? tasks.get((int) index) : null;
    }
}
