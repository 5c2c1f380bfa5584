package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.stream.Stream;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/** For people: a line a cycle, its states indented below it. */
final class CycleListingText implements CycleListingFormat {
    @Override
    public String id() {
        return "text";
    }

    @Override
    public String label() {
        return "Text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public Document begin(Writer out) {
        return new Lines(out);
    }

    private record Lines(Writer out) implements Document {
        @Override
        public void beginRegister(RegisterRow row) throws IOException {
            out.write("Line " + row.line() + (row.name() == null ? "" : "  " + row.name()) + "  "
                    + row.lfsr().characteristicPolynomial() + " over "
                    + row.lfsr().field().name() + "\n");
        }

        @Override
        public void add(BigInteger number, BigInteger length, long[] representative, @Nullable Stream<long[]> states)
                throws IOException {
            out.write(
                    "  cycle " + number + ", length " + length + ": " + AnalysisTables.elements(representative) + "\n");
            if (states != null) {
                Iterator<long[]> iterator = states.iterator();
                while (iterator.hasNext()) {
                    out.write("    " + AnalysisTables.elements(iterator.next()) + "\n");
                }
            }
        }

        @Override
        public void endRegister(@Nullable String reason) throws IOException {
            if (reason != null) {
                out.write("  " + reason + "\n");
            }
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }
    }
}
