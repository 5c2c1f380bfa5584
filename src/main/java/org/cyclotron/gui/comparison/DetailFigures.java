package org.cyclotron.gui.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclotron.experiment.Factors;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** The figures of a lane with their formulas; those that cannot be had are left out. */
final class DetailFigures {
    private final List<DetailFigure> figures = new ArrayList<>();

    private DetailFigures() {}

    /** The figures of a lane; none while it has no runs. */
    static List<DetailFigure> of(StrategySummary lane) {
        Measures measures = lane.measures();
        if (measures == null) {
            return List.of();
        }
        DetailFigures made = new DetailFigures();
        made.work(lane, measures);
        made.speedups(lane, measures);
        made.prediction(lane);
        made.machine(measures);
        return List.copyOf(made.figures);
    }

    private void work(StrategySummary lane, Measures measures) {
        percent(
                "Overhead share",
                measures.overheadShare(),
                "1 − compute / (workers × wall)",
                "The part of the workers' time in which no state was walked.");
        if (lane.strategy().workers() > 1) {
            percent(
                    "Efficiency",
                    measures.efficiency(),
                    "speed-up / workers",
                    "70 % and more is good; 100 % means that every worker is fully used.");
        }
        percent(
                "Imbalance",
                measures.imbalance(),
                "max / mean − 1 of the compute time of the workers",
                "0 % is perfectly even. One worker with everything among p gives p − 1.");
        percent(
                "Load balance",
                measures.loadBalance(),
                "mean / max of the compute time of the workers",
                "The same in the form of POP and Cube: 100 % is perfectly even.");
        factor(
                "Redundancy",
                measures.redundancy(),
                "states walked / states that must be walked",
                "1× means that nothing was walked twice.");
    }

    private void speedups(StrategySummary lane, Measures measures) {
        factor(
                "Best sequential",
                measures.speedupBestSequential(),
                "wall of the fastest lane on one worker / wall of this lane",
                "The honest speed-up: against the best that one worker can do.");
        factor(
                "Own one worker",
                measures.speedupOneWorker(),
                "wall of the same strategy on one worker / wall of this lane",
                "What more workers alone have gained. Choose ×1 as well to have it.");
        Double serial = measures.karpFlatt();
        if (serial != null && Double.isFinite(serial)) {
            add(
                    "Karp–Flatt",
                    Figures.significant(serial) + (serial > 1 ? ", a net loss" : ""),
                    String.valueOf(serial),
                    "(1 / speed-up − 1 / p) / (1 − 1 / p), p workers",
                    "The serial fraction found by experiment. Above 1 the workers cost more than they bring.");
        }
        Double bound = lane.bound();
        if (bound != null) {
            factor(
                    "Bound",
                    bound,
                    "states / longest cycle, at most the workers",
                    "A worker walks whole cycles, so no run can pass this, whatever a worker costs.");
        }
    }

    private void prediction(StrategySummary lane) {
        Double predicted = lane.predictedNanos();
        Double error = lane.predictionError();
        if (predicted != null && error != null) {
            add(
                    "Predicted",
                    Figures.seconds(predicted / 1e9) + String.format(Locale.ROOT, " (error %+.0f %%)", 100 * error),
                    Math.round(predicted) + " ns",
                    "cost model from the unit costs of this machine; error = predicted / measured − 1",
                    "How well the wall time was known beforehand. The overhead laboratory measures the unit costs.");
        }
    }

    private void machine(Measures measures) {
        add(
                "Throughput",
                Figures.compact(BigDecimal.valueOf(measures.statesPerSecond()).toBigInteger()) + " states/s",
                String.format(Locale.ROOT, "%,.0f states a second", measures.statesPerSecond()),
                "states of the register / wall",
                "States of the register in a second of wall time, however often they were walked.");
        percent(
                "Spread",
                measures.spread(),
                "(third quartile − first quartile) / median of the wall times",
                "How much the rounds differ; above 20 % the machine was restless.");
        if (measures.setupNanos() > 0) {
            add(
                    "Set-up, once",
                    Figures.seconds(measures.setupNanos() / 1e9),
                    measures.setupNanos() + " ns",
                    "time spent before the run on workers kept ready",
                    "Not part of the wall time, and not free: a whole file pays it once.");
            Long runs = measures.breakEven();
            add(
                    "Breaks even at",
                    runs == null ? "never" : Figures.count(runs) + (runs == 1 ? " register" : " registers"),
                    "",
                    "set-up / (wall of the baseline − wall of this lane)",
                    "After so many registers the set-up has paid for itself.");
        }
    }

    private void percent(String caption, @Nullable Double share, String formula, String meaning) {
        if (share != null && Double.isFinite(share)) {
            double percent = 100 * share;
            String pattern = Math.abs(percent) < 9.95 ? "%.1f %%" : "%,.0f %%";
            add(
                    caption,
                    String.format(Locale.ROOT, pattern, percent),
                    String.format(Locale.ROOT, "%.4f %%", percent),
                    formula,
                    meaning);
        }
    }

    private void factor(String caption, @Nullable Double ratio, String formula, String meaning) {
        if (ratio != null && Double.isFinite(ratio)) {
            add(caption, Factors.text(ratio), String.valueOf(ratio), formula, meaning);
        }
    }

    private void add(String caption, String value, String full, String formula, String meaning) {
        figures.add(new DetailFigure(caption, value, full, formula, meaning));
    }
}
