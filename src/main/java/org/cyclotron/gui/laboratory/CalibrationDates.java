package org.cyclotron.gui.laboratory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.laboratory.Calibration;

/** Dates and times of calibrations as people read them, the same in every locale. */
final class CalibrationDates {
    private static final long MINUTE = 60;
    private static final long LONGEST_IN_SECONDS = 90;

    private final DateTimeFormatter full;

    /** @param zone where the person is */
    CalibrationDates(ZoneId zone) {
        full = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(zone);
    }

    /** Such as {@code 23 Nov 2026, 09:14}. */
    String full(Instant taken) {
        return full.format(taken);
    }

    /** The date of a stored calibration and what there is to say of it; its name where it cannot be read. */
    String of(StoredCalibration stored) {
        Calibration calibration = stored.calibration();
        return calibration == null
                ? stored.name() + " (damaged)"
                : full(calibration.taken())
                        + (calibration.quick() ? ", quick" : "")
                        + (calibration.complete() ? "" : ", stopped");
    }

    /** About how long, such as {@code about 7 min}. */
    static String about(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds <= LONGEST_IN_SECONDS
                ? "about " + seconds + " s"
                : "about " + Math.round((double) seconds / MINUTE) + " min";
    }
}
