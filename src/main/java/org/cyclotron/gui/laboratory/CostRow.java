package org.cyclotron.gui.laboratory;

import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CostText;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of unit costs.
 *
 * @param cost the later one where two calibrations stand side by side
 * @param pair both; null where there is one calibration only
 * @param comparable whether their difference means anything
 */
record CostRow(MeasuredCost cost, CalibrationComparison.@Nullable Row pair, boolean comparable) {
    /** How a value stands to another. */
    enum Direction {
        LESS,
        MORE,
        SAME,
        UNKNOWN
    }

    private static final String NONE = "–";
    private static final double SAME = 1.005;

    static CostRow of(MeasuredCost cost) {
        return new CostRow(cost, null, false);
    }

    static CostRow of(CalibrationComparison.Row pair, boolean comparable) {
        return new CostRow(pair.cost(), pair, comparable);
    }

    /** The overhead with the first of its circumstances: {@code Creation, spawn}. */
    String name() {
        String first = circumstances()[0];
        return first.isEmpty() ? cost.label() : cost.label() + ", " + first;
    }

    /** What it is the cost of, with its further circumstances: {@code per task · 4 workers, 100 tasks}. */
    String detail() {
        String[] all = circumstances();
        return "per " + cost.per() + (all.length > 1 ? " · " + all[1] : "");
    }

    private String[] circumstances() {
        return CostText.circumstances(cost).split(", ", 2);
    }

    String ours() {
        return CostText.value(cost.median(), cost.unit());
    }

    String interval() {
        return CostText.interval(cost.interval(), cost.unit());
    }

    String fork() {
        return CostText.published(original() == null ? null : original().fork(), cost.unit());
    }

    String spawn() {
        return CostText.published(original() == null ? null : original().spawn(), cost.unit());
    }

    @Nullable
    OriginalFigure original() {
        return OriginalFigures.beside(cost).orElse(null);
    }

    /** Ours against the original's figure with spawn, in words. */
    String ratio() {
        return CostText.ratio(ratioToSpawn(), cost.unit());
    }

    Direction direction() {
        Double ratio = ratioToSpawn();
        return ratio == null || !(ratio > 0) ? Direction.UNKNOWN : direction(ratio);
    }

    private @Nullable Double ratioToSpawn() {
        OriginalFigure figure = original();
        return figure == null ? null : figure.ratioToSpawn(cost.median());
    }

    private static Direction direction(double ratio) {
        return ratio > SAME ? Direction.MORE : ratio < 1 / SAME ? Direction.LESS : Direction.SAME;
    }

    /** Whether it has a place on an axis of time. */
    boolean isTime() {
        return cost.unit() == Unit.NANOSECONDS;
    }

    String before() {
        return pair == null ? NONE : value(pair.before());
    }

    String after() {
        return pair == null ? NONE : value(pair.after());
    }

    private static String value(@Nullable MeasuredCost one) {
        return one == null ? NONE : CostText.value(one.median(), one.unit());
    }

    /** After less before; a dash where that means nothing. */
    String difference() {
        Double difference = pair == null || !comparable ? null : pair.difference();
        return difference == null ? NONE : sign(difference) + CostText.value(Math.abs(difference), cost.unit());
    }

    /** The same in per cent of before. */
    String percent() {
        Double percent = pair == null || !comparable ? null : pair.percent();
        return percent == null ? NONE : sign(percent) + Figures.significant(Math.abs(percent)) + " %";
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }

    /** What the difference is worth, in words. */
    String change() {
        CalibrationComparison.Row both = pair;
        if (both == null) {
            return "";
        }
        if (both.before() == null || both.after() == null) {
            return both.before() == null ? "only now" : "only before";
        }
        if (!comparable) {
            return "not comparable";
        }
        return !both.isClear() ? "within noise" : changeDirection() == Direction.MORE ? "clearly more" : "clearly less";
    }

    /** Whether it has become more or less, beyond noise. */
    Direction changeDirection() {
        CalibrationComparison.Row both = pair;
        Double difference = both == null || !comparable ? null : both.difference();
        if (both == null || difference == null) {
            return Direction.UNKNOWN;
        }
        return !both.isClear() ? Direction.SAME : difference > 0 ? Direction.MORE : Direction.LESS;
    }

    /** The row with its figures, for readers of screens and for hover. */
    String description() {
        String text = name() + " " + detail() + ": ";
        if (pair != null) {
            return text + "before " + before() + ", now " + after() + ", difference " + difference() + ", " + percent()
                    + ", " + change();
        }
        text += ours() + ", interval " + interval() + ", " + cost.repetitions() + " repetitions";
        return original() == null
                ? text + "; " + ratio()
                : text + "; original with fork " + fork() + ", with spawn " + spawn() + "; against spawn " + ratio();
    }
}
