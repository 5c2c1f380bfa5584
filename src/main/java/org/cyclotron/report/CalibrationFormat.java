package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import org.cyclotron.laboratory.Calibration;

/** A format for calibrations. Implementations are stateless. */
public interface CalibrationFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** Writes a calibration, complete or not. Flushes, but does not close, the writer. */
    void write(Calibration calibration, Writer out) throws IOException;
}
