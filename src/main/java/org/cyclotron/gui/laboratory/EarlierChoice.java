package org.cyclotron.gui.laboratory;

import org.cyclotron.app.StoredCalibration;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration may be compared with.
 *
 * @param stored null for nothing
 */
record EarlierChoice(@Nullable StoredCalibration stored) {
    static final EarlierChoice NONE = new EarlierChoice(null);

    String words(CalibrationDates dates) {
        return stored == null ? "Compare with…" : dates.of(stored);
    }

    String remark() {
        if (stored == null) {
            return "An earlier calibration beside this one";
        }
        return stored.problem() == null ? stored.name() : "Cannot be read: " + stored.problem();
    }
}
