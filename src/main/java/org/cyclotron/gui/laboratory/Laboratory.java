package org.cyclotron.gui.laboratory;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * What measures unit costs and keeps them and the profiles made of them. An interface, because a calibration takes minutes
 * and starts processes. Called on worker threads.
 */
public interface Laboratory {
    /** Where it measures. */
    Environment environment();

    /** About how long a calibration takes. */
    Duration expected(boolean quick);

    /**
     * Measures.
     *
     * @param progress hears before each measurement, on the calling thread, while nothing is timed
     * @return all that was finished, also when cancelled
     */
    Calibration calibrate(boolean quick, Consumer<CalibrationProgress> progress, Cancellation cancellation);

    /**
     * Keeps a calibration for later.
     *
     * @throws IOException when it cannot be written; then nothing has changed
     */
    StoredCalibration keep(Calibration calibration) throws IOException;

    /**
     * All that are kept, the newest first; those that cannot be read with the reason.
     *
     * @throws IOException when the folder cannot be read
     */
    List<StoredCalibration> calibrations() throws IOException;

    /** The unit costs of a calibration as predictions need them. */
    CostProfile profile(Calibration calibration);

    /**
     * The profiles that a person has saved; those that cannot be read are left out.
     *
     * @throws IOException when the folder cannot be read
     */
    List<CostProfile> savedProfiles() throws IOException;

    /**
     * Writes the overhead report that follows from a calibration and comparisons.
     *
     * @param calibration null where there is none
     */
    void writeReport(@Nullable Calibration calibration, List<Comparison> comparisons, DocumentFormat format, Writer out)
            throws IOException;

    /**
     * Saves a profile under its name, in place of an older one.
     *
     * @throws IOException when it cannot be written; then nothing has changed
     */
    void save(CostProfile profile) throws IOException;
}
