package org.cyclotron.gui.laboratory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * What was found at the start.
 *
 * @param here where this program runs
 * @param stored the newest first
 * @param full how long a calibration takes, about
 * @param quick how long a quick one takes, about
 */
record FoundCalibrations(Environment here, List<StoredCalibration> stored, Duration full, Duration quick) {
    FoundCalibrations {
        stored = List.copyOf(stored);
    }

    /** Looks; not on the JavaFX thread. */
    static FoundCalibrations in(Laboratory laboratory) throws IOException {
        return new FoundCalibrations(
                laboratory.environment(),
                laboratory.calibrations(),
                laboratory.expected(false),
                laboratory.expected(true));
    }

    /** The one to show first: the newest of this machine, or else the newest of all. */
    Optional<Calibration> first() {
        List<Calibration> readable = stored.stream()
                .flatMap(each -> Stream.ofNullable(each.calibration()))
                .filter(calibration -> !calibration.costs().isEmpty())
                .toList();
        return readable.stream()
                .filter(calibration -> elsewhere(calibration).isEmpty())
                .findFirst()
                .or(() -> readable.stream().findFirst());
    }

    /** Why a calibration does not hold here; empty when it does. */
    List<String> elsewhere(Calibration calibration) {
        return calibration.environment().differencesFrom(here);
    }

    /** What predictions may rest on: a calibration if it is complete and of this machine, else the newest such. */
    @Nullable
    Calibration usable(Calibration preferred) {
        return Stream.concat(
                        Stream.of(preferred), stored.stream().flatMap(each -> Stream.ofNullable(each.calibration())))
                .filter(calibration ->
                        calibration.complete() && elsewhere(calibration).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
