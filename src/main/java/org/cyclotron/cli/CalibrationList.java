package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
import org.jspecify.annotations.Nullable;

/** Lists the stored calibrations, the newest first. */
final class CalibrationList {
    private final Calibrations stored;
    private final CalibrationEngine engine;

    CalibrationList(Calibrations stored, CalibrationEngine engine) {
        this.stored = stored;
        this.engine = engine;
    }

    /** Writes the list. @param format text, or a table format */
    void write(Writer out, String format) throws IOException {
        List<StoredCalibration> all = stored.list();
        if (format.equals("text")) {
            writeText(out, all);
        } else {
            TableFormats.byId(format).write(table(all), out);
        }
    }

    private void writeText(Writer out, List<StoredCalibration> all) throws IOException {
        if (all.isEmpty()) {
            out.write("There is no calibration in " + stored.folder() + " yet; cyclotron lab makes one.\n");
        }
        Environment here = engine.environment();
        for (StoredCalibration each : all) {
            out.write(each.name() + "  " + summary(each, here) + "\n");
        }
    }

    private static String summary(StoredCalibration stored, Environment here) {
        Calibration calibration = stored.calibration();
        return calibration == null
                ? "cannot be read: " + stored.problem() + "; delete it or make a new one"
                : calibration.costs().size() + " costs, " + kind(calibration) + ", " + comparability(calibration, here);
    }

    private static String kind(Calibration calibration) {
        return (calibration.quick() ? "quick" : "full") + (calibration.complete() ? "" : ", stopped");
    }

    private static String comparability(Calibration calibration, Environment here) {
        List<String> differences = calibration.environment().differencesFrom(here);
        return differences.isEmpty() ? "of this machine" : "not comparable here: " + String.join("; ", differences);
    }

    private Table table(List<StoredCalibration> all) {
        Environment here = engine.environment();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredCalibration each : all) {
            Calibration calibration = each.calibration();
            rows.add(Arrays.asList(
                    each.name(),
                    calibration == null ? null : calibration.taken().toString(),
                    calibration == null ? null : calibration.quick(),
                    calibration == null ? null : calibration.complete(),
                    calibration == null ? null : calibration.costs().size(),
                    calibration == null
                            ? null
                            : calibration.environment().differencesFrom(here).isEmpty(),
                    each.problem()));
        }
        return new Table(
                "calibrations",
                "Calibrations",
                List.of(
                        new Table.Column("name", "Name", false),
                        new Table.Column("taken", "Taken", false),
                        new Table.Column("quick", "Quick", false),
                        new Table.Column("complete", "Complete", false),
                        new Table.Column("costs", "Costs", true),
                        new Table.Column("comparable", "Of this machine", false),
                        new Table.Column("problem", "Problem", false)),
                rows);
    }
}
