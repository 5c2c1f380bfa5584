package org.cyclotron.gui.laboratory;

/** What the table of unit costs shows. */
sealed interface CalibrationContent {
    /** Earlier calibrations are being looked for. */
    record Looking() implements CalibrationContent {}

    /**
     * This machine was never calibrated.
     *
     * @param time how long it takes, such as {@code about 7 min}
     */
    record Never(String time) implements CalibrationContent {}

    /** The first measurement of a first calibration is under way. */
    record Starting() implements CalibrationContent {}

    /** Unit costs. */
    record Costs(ShownCalibration shown) implements CalibrationContent {}
}
