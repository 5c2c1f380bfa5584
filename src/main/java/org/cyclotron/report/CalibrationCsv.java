package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import org.cyclotron.laboratory.Calibration;

/** One line a unit cost, for spreadsheets. */
final class CalibrationCsv implements CalibrationFormat {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Calibration calibration, Writer out) throws IOException {
        TableFormats.CSV.write(CalibrationTables.costs(calibration), out);
        out.flush();
    }
}
