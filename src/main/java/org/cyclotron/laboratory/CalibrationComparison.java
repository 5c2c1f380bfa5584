package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two calibrations side by side.
 *
 * @param differences what makes them not comparable; empty when they are
 * @param rows every cost that either has, in the order of the later, then what only the earlier has
 */
public record CalibrationComparison(Calibration earlier, Calibration later, List<String> differences, List<Row> rows) {
    public CalibrationComparison {
        differences = List.copyOf(differences);
        rows = List.copyOf(rows);
    }

    /** Puts two calibrations side by side. */
    public static CalibrationComparison of(Calibration earlier, Calibration later) {
        List<Row> rows = new ArrayList<>();
        for (MeasuredCost cost : later.costs()) {
            rows.add(new Row(earlier.find(cost.key()).orElse(null), cost));
        }
        for (MeasuredCost cost : earlier.costs()) {
            if (later.find(cost.key()).isEmpty()) {
                rows.add(new Row(cost, null));
            }
        }
        return new CalibrationComparison(
                earlier, later, earlier.environment().differencesFrom(later.environment()), rows);
    }

    public boolean isComparable() {
        return differences.isEmpty();
    }

    /**
     * One cost in both.
     *
     * @param before null where only the later has it
     * @param after null where only the earlier has it
     */
    public record Row(
            @Nullable MeasuredCost before, @Nullable MeasuredCost after) {
        public Row {
            if (before == null && after == null) {
                throw new IllegalArgumentException("a row without a cost");
            }
        }

        /** That of the later, or else of the earlier. */
        public MeasuredCost cost() {
            MeasuredCost present = after != null ? after : before;
            if (present == null) {
                throw new IllegalStateException("a row without a cost");
            }
            return present;
        }

        /** After &minus; before, in the unit of the cost; null where one is missing. */
        public @Nullable Double difference() {
            return before == null || after == null ? null : after.median() - before.median();
        }

        /** The difference in per cent of the earlier; null where one is missing or the earlier is 0. */
        public @Nullable Double percent() {
            Double difference = difference();
            return difference == null || before == null || before.median() == 0
                    ? null
                    : 100 * difference / before.median();
        }

        /** Whether the intervals lie apart, so that the difference is more than noise; false where one is missing. */
        public boolean isClear() {
            return before != null
                    && after != null
                    && (before.interval().high() < after.interval().low()
                            || after.interval().high() < before.interval().low());
        }
    }
}
