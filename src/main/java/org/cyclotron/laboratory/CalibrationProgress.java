package org.cyclotron.laboratory;

import org.jspecify.annotations.Nullable;

/**
 * How far a calibration is.
 *
 * @param soFar what is finished, marked as not complete
 * @param measure what is measured now; null when all is done
 * @param casesDone finished or left out
 * @param casesInAll to be measured
 * @param nanosLeft expected; null while it cannot be told
 */
public record CalibrationProgress(
        Calibration soFar,
        @Nullable MeasureCase measure,
        @Nullable String label,
        int casesDone,
        int casesInAll,
        @Nullable Long nanosLeft) {}
