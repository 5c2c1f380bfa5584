package org.cyclotron.gui.comparison;

import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.RaceStanding;
import org.jspecify.annotations.Nullable;

/** What the workspace is doing. */
sealed interface RunState {
    /** Nothing runs. */
    record Idle() implements RunState {}

    /**
     * A run was asked for and waits for a yes.
     *
     * @param disturbing other work that would be measured, too, in words; null where there is none and the run is long
     */
    record Asking(ComparisonForecast prediction, @Nullable String disturbing) implements RunState {}

    /** A run was asked for that cannot be. @param by the title of other work whose times are being measured */
    record Barred(String by) implements RunState {}

    /**
     * Rounds are measured.
     *
     * @param place of the subject among those of this run, from 1
     * @param progress null before the first host has started
     * @param stopping whether Stop was pressed
     */
    record Measuring(
            PendingSubject subject,
            int place,
            int subjects,
            @Nullable ComparisonProgress progress,
            boolean stopping) implements RunState {}

    /** Lanes race. @param standing null before the start */
    record Racing(PendingSubject subject, @Nullable RaceStanding standing) implements RunState {}

    /** A race has ended; its last standing stays until something else is done. */
    record Raced(PendingSubject subject, RaceStanding standing) implements RunState {}

    /** Whether something runs that Stop can end. */
    default boolean isRunning() {
        return this instanceof Measuring || this instanceof Racing;
    }
}
