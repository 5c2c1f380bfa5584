package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import org.jspecify.annotations.Nullable;

/** Two calibrations side by side, for people at a terminal. */
public final class CalibrationComparisonText {
    private CalibrationComparisonText() {}

    /** Value, value, difference, difference in per cent, and whether the intervals lie apart. */
    public static void write(CalibrationComparison comparison, Writer out) throws IOException {
        out.write("Compared with the calibration of " + comparison.earlier().taken() + "\n");
        for (String difference : comparison.differences()) {
            out.write("  not comparable: " + difference + "\n");
        }
        if (comparison.earlier().quick() || comparison.later().quick()) {
            out.write("  a quick calibration is among them: small differences mean nothing\n");
        }
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("Overhead", false),
                new TextColumns.Column("Circumstances", false),
                new TextColumns.Column("Before", true),
                new TextColumns.Column("After", true),
                new TextColumns.Column("Δ", true),
                new TextColumns.Column("Δ %", true),
                new TextColumns.Column("", false)));
        comparison.rows().forEach(row -> columns.add(cells(row)));
        columns.write(out);
        out.flush();
    }

    private static List<String> cells(CalibrationComparison.Row row) {
        MeasuredCost cost = row.cost();
        Double percent = row.percent();
        return List.of(
                CostText.name(cost),
                CostText.circumstances(cost),
                value(row.before()),
                value(row.after()),
                signed(row.difference(), cost.unit()),
                percent == null ? "–" : sign(percent) + Figures.significant(Math.abs(percent)),
                percent == null ? "" : row.isClear() ? "intervals apart" : "within noise");
    }

    private static String value(@Nullable MeasuredCost cost) {
        return cost == null ? "–" : CostText.value(cost.median(), cost.unit());
    }

    private static String signed(@Nullable Double difference, Unit unit) {
        return difference == null ? "–" : sign(difference) + CostText.value(Math.abs(difference), unit);
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }
}
