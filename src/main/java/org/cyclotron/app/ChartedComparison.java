package org.cyclotron.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Scaling;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.chart.CrossoverChart;
import org.jspecify.annotations.Nullable;

/**
 * A comparison and what its charts are drawn from.
 *
 * @param crossover over all comparisons of the file, this one among them
 * @param predicted the lines of the crossover as a model predicts them; empty where there is no model
 * @param run the run whose timeline is drawn; null where none is chosen or can be
 */
public record ChartedComparison(
        Comparison comparison,
        ComparisonSummary summary,
        List<ScalingSeries> scaling,
        List<CrossoverLine> crossover,
        List<CrossoverChart.Predicted> predicted,
        @Nullable RunRecord run) {
    public ChartedComparison {
        scaling = List.copyOf(scaling);
        crossover = List.copyOf(crossover);
        predicted = List.copyOf(predicted);
    }

    /**
     * Computes what follows from the rounds.
     *
     * @param all the comparisons of the file, for the crossover; may be this one alone
     * @param run the chosen run; null for the typical run of the fastest parallel strategy
     */
    public static ChartedComparison of(
            Comparison comparison, List<Comparison> all, @Nullable RunRecord run, Predictions predictions) {
        ComparisonSummary summary = Summaries.of(comparison, predictions);
        List<CrossoverLine> lines = Crossover.of(all);
        return new ChartedComparison(
                comparison,
                summary,
                Scaling.of(summary, comparison.environment().cores()),
                lines,
                PredictedCrossover.of(lines, comparison.request().baseline(), predictions),
                run == null ? usualRun(comparison, summary).orElse(null) : run);
    }

    private static Optional<RunRecord> usualRun(Comparison comparison, ComparisonSummary summary) {
        return LaneText.ranked(summary.lanes()).stream()
                .filter(lane -> !lane.strategy().equals(comparison.request().baseline()))
                .map(StrategySummary::typical)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The same with another run chosen. */
    ChartedComparison withRun(RunRecord other) {
        return new ChartedComparison(comparison, summary, scaling, crossover, predicted, other);
    }

    /** The lanes as they are shown. */
    List<StrategySummary> lanes() {
        return LaneText.shown(comparison, summary);
    }

    /** The stem of the names of its files, such as {@code original-14}. */
    public String stem() {
        return ExportNames.stem(comparison.request().subject().name());
    }
}
