package org.cyclotron.gui.history;

import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CostText;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A line of two results side by side.
 *
 * @param comparable whether the difference means anything
 */
record PairRow(CalibrationComparison.Row both, boolean comparable) {
    /** How the later value stands to the earlier, beyond noise. */
    enum Direction {
        LESS,
        MORE,
        SAME,
        UNKNOWN
    }

    private static final String NONE = "–";

    /** What was measured: {@code Cyclotron ×2}, {@code Creation, spawn}. */
    String name() {
        String circumstances = CostText.circumstances(both.cost());
        return both.cost().label() + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }

    boolean isTime() {
        return both.cost().unit() == Unit.NANOSECONDS;
    }

    String before() {
        return value(both.before());
    }

    String after() {
        return value(both.after());
    }

    private static String value(@Nullable MeasuredCost one) {
        return one == null ? NONE : CostText.value(one.median(), one.unit());
    }

    /** After less before; a dash where that means nothing. */
    String difference() {
        Double difference = comparable ? both.difference() : null;
        return difference == null
                ? NONE
                : sign(difference)
                        + CostText.value(Math.abs(difference), both.cost().unit());
    }

    /** The same in per cent of before. */
    String percent() {
        Double percent = comparable ? both.percent() : null;
        return percent == null ? NONE : sign(percent) + Figures.significant(Math.abs(percent)) + " %";
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }

    /** What the difference is worth, in words. */
    String change() {
        if (both.before() == null || both.after() == null) {
            return both.before() == null ? "only after" : "only before";
        }
        return switch (direction()) {
            case LESS -> "clearly less";
            case MORE -> "clearly more";
            case SAME -> "within noise";
            case UNKNOWN -> "not comparable";
        };
    }

    Direction direction() {
        Double difference = comparable ? both.difference() : null;
        if (difference == null) {
            return Direction.UNKNOWN;
        }
        return !both.isClear() ? Direction.SAME : difference > 0 ? Direction.MORE : Direction.LESS;
    }

    /** The line with its figures, for readers of screens and for hover. */
    String description() {
        return name() + " (" + both.cost().key() + "): before " + interval(both.before()) + ", after "
                + interval(both.after()) + ", difference " + difference() + ", " + percent() + ", " + change();
    }

    private static String interval(@Nullable MeasuredCost one) {
        return one == null ? "not measured" : value(one) + " (" + CostText.interval(one.interval(), one.unit()) + ")";
    }
}
