package org.cyclotron.gui.laboratory;

import java.io.IOException;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.laboratory.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration came to.
 *
 * @param stored null where it was not kept: because it is empty, or for the reason given
 * @param problem why it could not be stored; null where it was, or had not to be
 */
record KeptCalibration(
        Calibration calibration,
        @Nullable StoredCalibration stored,
        @Nullable IOException problem) {
    /** Keeps a calibration, unless nothing was finished. */
    static KeptCalibration of(Calibration calibration, Laboratory laboratory) {
        if (calibration.costs().isEmpty()) {
            return new KeptCalibration(calibration, null, null);
        }
        try {
            return new KeptCalibration(calibration, laboratory.keep(calibration), null);
        } catch (IOException e) {
            return new KeptCalibration(calibration, null, e);
        }
    }
}
