package org.cyclotron.gui.comparison;

import java.util.Locale;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Factors;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.Figures;

/**
 * A row of the table of lanes.
 *
 * @param summary what is known so far
 * @param baseline whether its time is 1&times;
 * @param measuring whether rounds are being measured: then there are dots and no ratio
 */
record LaneRow(StrategySummary summary, boolean baseline, boolean measuring) {
    StrategyName strategy() {
        return summary.strategy();
    }

    /** The strategy as people write it. */
    String spec() {
        return strategy().toString();
    }

    boolean isFailed() {
        return summary.judgement() == Judgement.FAILED;
    }

    boolean isRefused() {
        return summary.judgement() == Judgement.REFUSED;
    }

    /** Whether the reason stands where the dots would be. */
    boolean isUnplotted() {
        return isFailed() || isRefused();
    }

    /** Whether no run of it is complete yet. */
    boolean isWaiting() {
        return !isUnplotted() && summary.wall() == null;
    }

    /** The speed-up, or a dash while there is none to be told. */
    String figure() {
        Estimate speedup = summary.speedup();
        if (measuring || speedup == null) {
            return "–";
        }
        return baseline ? "1×" : Factors.text(speedup.median());
    }

    /** The interval below the figure. */
    String interval() {
        Estimate speedup = summary.speedup();
        if (measuring || speedup == null) {
            return "";
        }
        return baseline ? "baseline" : interval(speedup);
    }

    /** Both ends of an interval, such as {@code 1.86–1.95}. */
    static String interval(Estimate estimate) {
        return Factors.number(estimate.interval().low()) + "–"
                + Factors.number(estimate.interval().high());
    }

    String wall() {
        Estimate wall = summary.wall();
        return wall == null ? "–" : Figures.seconds(wall.median() / 1e9);
    }

    /** What the row says to readers of screens. */
    String description() {
        String name = summary.label() + (baseline ? ", baseline" : "");
        if (isUnplotted()) {
            return name + ", " + summary.judgement().id() + ": " + summary.reason();
        }
        if (isWaiting()) {
            return name + ", not measured yet";
        }
        String verdict = summary.judgement().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name + ", speed-up " + figure() + " " + interval() + ", " + verdict + ", wall " + wall()
                + (summary.oversubscribed() ? ", more workers than cores" : "");
    }

    /** By what rows are sorted when a run has ended: the fastest first, what cannot be plotted last. */
    double order() {
        Estimate speedup = summary.speedup();
        if (isUnplotted()) {
            return isFailed() ? 3e300 : 2e300;
        }
        return speedup == null ? 1e300 : -speedup.median();
    }
}
