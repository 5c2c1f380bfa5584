package org.cyclotron.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/** Computes what follows from the rounds of a comparison. A pure function, some milliseconds for a thousand runs. */
public final class Summaries {
    private static final double SAME_FROM = 0.97;
    private static final double SAME_TO = 1.03;

    private final Comparison comparison;
    private final ComparisonRequest request;
    private final Predictions predictions;

    private Summaries(Comparison comparison, Predictions predictions) {
        this.predictions = predictions;
        this.comparison = comparison;
        this.request = comparison.request();
    }

    /** The summary of a comparison, complete or not, without predictions. */
    public static ComparisonSummary of(Comparison comparison) {
        return of(comparison, Predictions.NOT_CALIBRATED);
    }

    /** The summary of a comparison, complete or not, with what was predicted. */
    public static ComparisonSummary of(Comparison comparison, Predictions predictions) {
        List<StrategySummary> lanes = new Summaries(comparison, predictions).lanes();
        return new ComparisonSummary(
                lanes, Verdicts.of(comparison, lanes), NoiseWarnings.of(comparison, lanes), predictions.reason());
    }

    private List<StrategySummary> lanes() {
        return request.strategies().stream().map(this::lane).toList();
    }

    private StrategySummary lane(StrategyName strategy) {
        List<RunRecord> runs = comparison.roundsOf(strategy).stream()
                .map(round -> round.run(strategy).orElseThrow())
                .toList();
        Optional<RunRecord> wrong = first(runs, Verification.Status.FAILED);
        if (wrong.isPresent()) {
            return unplotted(strategy, Judgement.FAILED, wrong.get().reason());
        }
        List<RunRecord> counted = runs.stream().filter(RunRecord::counts).toList();
        if (counted.isEmpty()) {
            return first(runs, Verification.Status.ALGEBRAIC_ONLY)
                    .map(run -> unplotted(strategy, Judgement.REFUSED, run.reason()))
                    .orElseGet(() -> unplotted(strategy, Judgement.UNKNOWN, null));
        }
        return measured(strategy, counted);
    }

    private static Optional<RunRecord> first(List<RunRecord> runs, Verification.Status status) {
        return runs.stream().filter(run -> run.status() == status).findFirst();
    }

    private StrategySummary unplotted(StrategyName strategy, Judgement judgement, @Nullable String reason) {
        return new StrategySummary(
                strategy,
                LaneLabels.of(strategy),
                judgement,
                reason,
                isOversubscribed(strategy),
                List.of(),
                List.of(),
                null,
                null,
                null,
                WholeCycleBound.of(strategy, request.subject()),
                null,
                judgement == Judgement.REFUSED ? null : predictions.wallNanos(strategy, request.subject()));
    }

    private StrategySummary measured(StrategyName strategy, List<RunRecord> runs) {
        List<Double> walls = runs.stream().map(run -> (double) run.wallNanos()).toList();
        Estimate wall = OrderStatistics.estimate(walls);
        List<Double> ratios = RoundRatios.against(comparison, request.baseline(), strategy);
        @Nullable Estimate speedup = ratios.isEmpty() ? null : OrderStatistics.estimate(ratios);
        return new StrategySummary(
                strategy,
                LaneLabels.of(strategy),
                judge(strategy, speedup),
                null,
                isOversubscribed(strategy),
                walls,
                ratios,
                wall,
                speedup,
                speedup == null ? null : LaneMeasures.of(comparison, strategy, runs, speedup.median(), wall.median()),
                WholeCycleBound.of(strategy, request.subject()),
                nearest(runs, wall.median()),
                predictions.wallNanos(strategy, request.subject()));
    }

    private boolean isOversubscribed(StrategyName strategy) {
        return strategy.workers() > comparison.environment().cores();
    }

    private Judgement judge(StrategyName strategy, @Nullable Estimate speedup) {
        if (strategy.equals(request.baseline())) {
            return Judgement.BASELINE;
        }
        if (speedup == null || request.preview() || speedup.interval().confidence() < OrderStatistics.CONFIDENCE) {
            return Judgement.UNKNOWN;
        }
        Interval interval = speedup.interval();
        if (interval.within(SAME_FROM, SAME_TO)) {
            return Judgement.SAME;
        }
        if (interval.contains(1)) {
            return Judgement.NO_MEASURABLE_DIFFERENCE;
        }
        return interval.low() > 1 ? Judgement.FASTER : Judgement.SLOWER;
    }

    private static RunRecord nearest(List<RunRecord> runs, double wall) {
        return runs.stream()
                .min(Comparator.comparingDouble(run -> Math.abs(run.wallNanos() - wall)))
                .orElseThrow();
    }
}
