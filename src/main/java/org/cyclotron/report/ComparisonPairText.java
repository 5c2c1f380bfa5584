package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.jspecify.annotations.Nullable;

/** Two comparisons beside each other, for people at a terminal. */
public final class ComparisonPairText {
    private static final String NONE = "–";

    private ComparisonPairText() {}

    /** First why they are not comparable, where they are not; then a line for each strategy. */
    public static void write(Comparison before, Comparison after, Writer out) throws IOException {
        for (String obstacle : ComparisonPair.obstacles(before, after)) {
            out.write("  not comparable: " + obstacle + "\n");
        }
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("strategy", false),
                new TextColumns.Column("before", true),
                new TextColumns.Column("after", true),
                new TextColumns.Column("Δ", true),
                new TextColumns.Column("Δ %", true),
                new TextColumns.Column("intervals", false)));
        for (List<@Nullable Object> row : ComparisonPair.table(before, after).rows()) {
            columns.add(List.of(
                    String.valueOf(row.get(0)),
                    time(row.get(1)),
                    time(row.get(2)),
                    signed(row.get(3)),
                    row.get(4) instanceof Double percent ? sign(percent) + Math.abs(percent) : NONE,
                    row.get(5) == null ? NONE : String.valueOf(row.get(5))));
        }
        columns.write(out);
        out.flush();
    }

    private static String time(@Nullable Object nanos) {
        return nanos instanceof Long value ? Figures.seconds(value / 1e9) : NONE;
    }

    private static String signed(@Nullable Object nanos) {
        return nanos instanceof Long value ? sign(value) + Figures.seconds(Math.abs(value) / 1e9) : NONE;
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }
}
