package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.jspecify.annotations.Nullable;

/** For people at a terminal: each overhead here, with its interval, beside what the original says, and the ratio. */
final class CalibrationListing implements CalibrationFormat {
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
    public void write(Calibration calibration, Writer out) throws IOException {
        out.write("Unit costs on this machine" + (calibration.quick() ? ", quick calibration" : "")
                + (calibration.complete() ? "" : ", stopped") + "\n");
        out.write("  " + ComparisonText.environment(calibration.environment()) + "\n\n");
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("Overhead", false),
                new TextColumns.Column("Circumstances", false),
                new TextColumns.Column("Ours", true),
                new TextColumns.Column("Interval", true),
                new TextColumns.Column("Original, fork", true),
                new TextColumns.Column("Original, spawn", true),
                new TextColumns.Column("Ratio to spawn", false)));
        calibration.costs().forEach(cost -> columns.add(row(cost)));
        columns.write(out);
        out.write(
                "\n  Intervals hold the median with at least 95 %. The original's exchange includes creating processes; its"
                        + "\n  figures were published without repetitions or intervals.\n");
        for (String warning : calibration.warnings()) {
            out.write("  warning: " + warning + "\n");
        }
        out.flush();
    }

    private static List<String> row(MeasuredCost cost) {
        @Nullable OriginalFigure original = OriginalFigures.beside(cost).orElse(null);
        double median = cost.median();
        return List.of(
                CostText.name(cost),
                CostText.circumstances(cost),
                CostText.value(median, cost.unit()),
                CostText.interval(cost.interval(), cost.unit()),
                CostText.published(original == null ? null : original.fork(), cost.unit()),
                CostText.published(original == null ? null : original.spawn(), cost.unit()),
                CostText.ratio(original == null ? null : original.ratioToSpawn(median), cost.unit()));
    }
}
