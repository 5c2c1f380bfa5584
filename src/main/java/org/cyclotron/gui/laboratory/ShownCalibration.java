package org.cyclotron.gui.laboratory;

import java.util.List;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A calibration as it is shown.
 *
 * @param date when it was begun, for people
 * @param measuring whether costs are being added
 * @param elsewhere why it does not hold for this machine; empty when it does
 * @param comparison with the earlier one that was chosen; null where none was
 * @param earlier the date of the earlier one; empty where none was chosen
 */
record ShownCalibration(
        Calibration calibration,
        String date,
        boolean measuring,
        List<String> elsewhere,
        @Nullable CalibrationComparison comparison,
        String earlier) {
    ShownCalibration {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The costs, in the order of the laboratory; beside an earlier calibration what only that has comes last. */
    List<CostRow> rows() {
        CalibrationComparison both = comparison;
        return both == null
                ? calibration.costs().stream().map(CostRow::of).toList()
                : both.rows().stream()
                        .map(row -> CostRow.of(row, both.isComparable()))
                        .toList();
    }

    /** The rows that a filter lets through. */
    List<CostRow> rows(CostFilter filter) {
        return filter.of(calibration, rows());
    }

    /** Whether two calibrations stand side by side. */
    boolean isCompared() {
        return comparison != null;
    }

    /** Why the two must not be compared; empty where they may, or where there is one only. */
    List<String> differences() {
        return comparison == null ? List.of() : comparison.differences();
    }

    /** Whether some cost is no time, so that it has no place on the axis. */
    boolean hasOtherUnits() {
        return calibration.costs().stream().anyMatch(cost -> cost.unit() != Unit.NANOSECONDS);
    }
}
