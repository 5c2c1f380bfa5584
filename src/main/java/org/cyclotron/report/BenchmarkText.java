package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.benchmark.BenchmarkRatio;
import org.cyclotron.benchmark.BenchmarkReport;
import org.cyclotron.benchmark.BenchmarkRow;
import org.cyclotron.benchmark.FactorizationRow;
import org.cyclotron.benchmark.MissingRow;

/** Rows, what is missing, and ratios last, for people. */
public final class BenchmarkText {
    private BenchmarkText() {}

    /** Writes all that was measured. */
    public static void write(BenchmarkReport report, Writer out) throws IOException {
        if (!report.rows().isEmpty()) {
            writeRows(report.rows(), out);
        }
        if (!report.factorizations().isEmpty()) {
            writeFactorizations(report.factorizations(), out);
        }
        if (!report.missing().isEmpty()) {
            out.write("Not measured here\n");
            for (MissingRow row : report.missing()) {
                out.write("  " + row.name() + ": " + row.reason() + "\n");
            }
            out.write("\n");
        }
        writeRatios(report.ratios(), out);
        if (report.cancelled()) {
            out.write("Cancelled; the rows above are complete.\n");
        }
    }

    private static void writeRows(List<BenchmarkRow> rows, Writer out) throws IOException {
        out.write("Walking all states\n");
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("kernel", false),
                new TextColumns.Column("register", false),
                new TextColumns.Column("threads", true),
                new TextColumns.Column("states", true),
                new TextColumns.Column("time", true),
                new TextColumns.Column("ns a state", true),
                new TextColumns.Column("", false)));
        for (BenchmarkRow row : rows) {
            columns.add(List.of(
                    row.kernel(),
                    row.register().name(),
                    String.valueOf(row.threads()),
                    Figures.count(row.states()),
                    Figures.seconds(row.seconds()),
                    Figures.significant(row.nanosPerState()),
                    verdict(row.verified())));
        }
        columns.write(out);
        out.write("\n");
    }

    private static void writeFactorizations(List<FactorizationRow> rows, Writer out) throws IOException {
        out.write("Factoring random polynomials, processor time\n");
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("kernel", false),
                new TextColumns.Column("field", false),
                new TextColumns.Column("degree", true),
                new TextColumns.Column("ms", true),
                new TextColumns.Column("", false)));
        for (FactorizationRow row : rows) {
            columns.add(List.of(
                    row.kernel(),
                    "GF(" + row.field() + ")",
                    String.valueOf(row.degree()),
                    Figures.significant(row.milliseconds()),
                    verdict(row.verified())));
        }
        columns.write(out);
        out.write("\n");
    }

    private static String verdict(boolean verified) {
        return verified ? "verified" : "FAILED";
    }

    private static void writeRatios(List<BenchmarkRatio> ratios, Writer out) throws IOException {
        if (ratios.isEmpty()) {
            return;
        }
        out.write("Ratios within this run\n");
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("", true),
                new TextColumns.Column("of", false),
                new TextColumns.Column("to", false)));
        for (BenchmarkRatio ratio : ratios) {
            columns.add(List.of(Figures.significant(ratio.ratio()) + "×", ratio.of(), ratio.to()));
        }
        columns.write(out);
    }
}
