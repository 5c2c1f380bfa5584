package org.cyclotron.app;

import java.nio.file.Path;
import org.cyclotron.laboratory.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * A calibration in the user's data folder.
 *
 * @param name the file name without its extension, by which it is called on the command line
 * @param calibration null where the file cannot be read
 * @param problem why it cannot be read, with its place; null where it can
 */
public record StoredCalibration(
        String name,
        Path file,
        @Nullable Calibration calibration,
        @Nullable String problem) {}
