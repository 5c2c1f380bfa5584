package org.cyclotron.gui.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs in this window now, as far as it matters to whoever measures times. Immutable.
 *
 * @param timed the title of the work whose own times are measured; null where there is none
 * @param beside the titles of all other work, the newest first
 */
public record RunningWork(@Nullable String timed, List<String> beside) {
    /** Nothing. */
    public static final RunningWork NONE = new RunningWork(null, List.of());

    public RunningWork {
        beside = List.copyOf(beside);
    }

    /** The other work in words, such as {@code “Analysing registers.csv” and 2 more tasks}; null for none. */
    public @Nullable String besideInWords() {
        if (beside.isEmpty()) {
            return null;
        }
        int more = beside.size() - 1;
        return "“" + beside.getFirst() + "”"
                + (more == 0 ? "" : " and " + (more == 1 ? "1 more task" : more + " more tasks"));
    }
}
