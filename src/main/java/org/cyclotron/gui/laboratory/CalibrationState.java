package org.cyclotron.gui.laboratory;

import org.cyclotron.laboratory.CalibrationProgress;
import org.jspecify.annotations.Nullable;

/** What is being done about calibrating. */
sealed interface CalibrationState {
    /** Nothing. */
    record Idle() implements CalibrationState {}

    /**
     * A person is asked how thoroughly.
     *
     * @param full how long it takes in full, such as {@code about 7 min}
     * @param quick how long it takes quickly
     */
    record Asking(String full, String quick) implements CalibrationState {}

    /**
     * Costs are measured.
     *
     * @param progress null before the first measurement
     * @param stopping whether it was asked to stop
     */
    record Measuring(boolean quick, @Nullable CalibrationProgress progress, boolean stopping)
            implements CalibrationState {}

    /** Whether costs are measured, so that nothing else should run. */
    default boolean isMeasuring() {
        return this instanceof Measuring;
    }
}
