package org.cyclotron.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.stream.Stream;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/** One line a cycle, or one line a state when states are asked for. A missing rest is a line with only a reason. */
final class CycleListingCsv implements CycleListingFormat {
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
    public Document begin(Writer out) {
        return new Lines(CsvTable.writer(out));
    }

    private static final class Lines implements Document {
        private final CsvWriter csv;
        private String line = "";
        private String name = "";

        Lines(CsvWriter csv) {
            this.csv = csv;
            csv.writeRecord("line", "name", "cycle", "length", "state", "reason");
        }

        @Override
        public void beginRegister(RegisterRow row) {
            line = Integer.toString(row.line());
            name = CsvTable.cell(row.name());
        }

        @Override
        public void add(BigInteger number, BigInteger length, long[] representative, @Nullable Stream<long[]> states) {
            Iterator<long[]> lines = states == null ? Stream.of(representative).iterator() : states.iterator();
            while (lines.hasNext()) {
                csv.writeRecord(
                        line, name, number.toString(), length.toString(), AnalysisTables.elements(lines.next()), "");
            }
        }

        @Override
        public void endRegister(@Nullable String reason) {
            if (reason != null) {
                csv.writeRecord(line, name, "", "", "", CsvTable.cell(reason));
            }
        }

        @Override
        public void finish() throws IOException {
            csv.flush();
        }
    }
}
