package org.cyclotron.gui.laboratory;

/** What the table of unit costs shows. */
sealed interface CalibrationContent {
    /** Earlier calibrations are being looked for. */
    record Looking() implements CalibrationContent {}

    /**
     * This machine was never calibrated, as far as is known.
     *
     * @param time how long it takes, such as {@code about 7 min}
     * @param unread whether earlier calibrations could not be read
     */
    record Never(String time, boolean unread) implements CalibrationContent {}

    /** The first measurement of a first calibration is under way. */
    record Starting() implements CalibrationContent {}

    /** Unit costs. */
    record Costs(ShownCalibration shown) implements CalibrationContent {}
}
