package org.cyclotron.gui.task;

import org.jspecify.annotations.Nullable;

/** How background work ended. */
public sealed interface TaskOutcome<T> {
    /** It ran to its end. */
    record Finished<T>(T result) implements TaskOutcome<T> {}

    /**
     * It was cancelled.
     *
     * @param kept what was finished by then, or null when that was nothing
     */
    record Cancelled<T>(@Nullable T kept) implements TaskOutcome<T> {}

    /** It failed. */
    record Failed<T>(Throwable cause) implements TaskOutcome<T> {}
}
