package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cyclotron.execution.strategy.Strategies;
import org.jspecify.annotations.Nullable;

/** The verdict of a comparison: what the best parallel strategy gains, what the worst loses and why. */
final class Verdicts {
    private static final double TIGHT_BOUND = 0.75;
    private static final int MOST_REASONS = 3;

    private final Comparison comparison;
    private final List<StrategySummary> lanes;

    private Verdicts(Comparison comparison, List<StrategySummary> lanes) {
        this.comparison = comparison;
        this.lanes = lanes;
    }

    static Verdict of(Comparison comparison, List<StrategySummary> lanes) {
        return new Verdicts(comparison, lanes).verdict();
    }

    private Verdict verdict() {
        Optional<StrategySummary> baseline = lanes.stream()
                .filter(lane -> lane.strategy().equals(comparison.request().baseline()))
                .findFirst();
        if (baseline.map(StrategySummary::judgement)
                .filter(Judgement.FAILED::equals)
                .isPresent()) {
            return plain(
                    Verdict.Outcome.FAILED,
                    "The baseline gave a wrong answer",
                    List.of(baseline.get().reason() + ".", "Without it there is nothing to compare with."));
        }
        if (comparison.request().preview()) {
            return plain(
                    Verdict.Outcome.NONE,
                    "A preview gives no verdict",
                    List.of("All rounds ran in one host; measure for figures that hold."));
        }
        return best().map(this::of).orElseGet(this::withoutLanes);
    }

    private Verdict withoutLanes() {
        List<StrategySummary> failed = failed();
        if (!failed.isEmpty() && lanes.stream().noneMatch(lane -> isParallel(lane) && lane.isPlotted())) {
            return plain(Verdict.Outcome.FAILED, "No parallel strategy gave a right answer", failures());
        }
        boolean parallel = lanes.stream().anyMatch(Verdicts::isParallel);
        return parallel
                ? plain(
                        Verdict.Outcome.NONE,
                        "Too few rounds for a verdict",
                        List.of("An interval of 95 % needs six rounds or more."))
                : plain(
                        Verdict.Outcome.NONE,
                        "No parallel strategy was compared",
                        List.of("Add a strategy with two workers or more."));
    }

    private static Verdict plain(Verdict.Outcome outcome, String headline, List<String> reasons) {
        return new Verdict(outcome, headline, null, reasons);
    }

    /**
     * The parallel lane with the greatest speed-up of which something can be said. One that is told the lengths of cycles
     * comes second to those that find them.
     */
    private Optional<StrategySummary> best() {
        return lanes.stream()
                .filter(lane -> isParallel(lane) && isJudged(lane))
                .max(Comparator.comparing((StrategySummary lane) -> !isAssisted(lane))
                        .thenComparingDouble(Verdicts::median));
    }

    private static boolean isAssisted(StrategySummary lane) {
        return Strategies.of(lane.strategy()).isAssisted();
    }

    private static boolean isParallel(StrategySummary lane) {
        return lane.strategy().workers() > 1;
    }

    private static boolean isJudged(StrategySummary lane) {
        return switch (lane.judgement()) {
            case FASTER, SLOWER, SAME, NO_MEASURABLE_DIFFERENCE -> true;
            case BASELINE, FAILED, REFUSED, UNKNOWN -> false;
        };
    }

    private static double median(StrategySummary lane) {
        return speedup(lane).median();
    }

    private static Estimate speedup(StrategySummary lane) {
        return Objects.requireNonNull(lane.speedup());
    }

    private Verdict of(StrategySummary best) {
        String ratio = best.label() + " is " + factor(median(best)) + " " + baselineName();
        Interval interval = speedup(best).interval();
        return switch (best.judgement()) {
            case FASTER -> new Verdict(Verdict.Outcome.WON, "Parallel pays: " + ratio, interval, reasons(best));
            case SAME ->
                new Verdict(Verdict.Outcome.UNDECIDED, "The same within 3 %: " + ratio, interval, reasons(best));
            case NO_MEASURABLE_DIFFERENCE ->
                new Verdict(Verdict.Outcome.UNDECIDED, "No measurable difference: " + ratio, interval, reasons(best));
            case SLOWER, BASELINE, FAILED, REFUSED, UNKNOWN ->
                new Verdict(
                        Verdict.Outcome.LOST,
                        "Parallel loses here: the best, " + best.label() + ", is " + factor(median(best)) + " "
                                + baselineName(),
                        interval,
                        reasons(best));
        };
    }

    private String baselineName() {
        return LaneLabels.of(comparison.request().baseline()).toLowerCase(Locale.ROOT);
    }

    private List<String> reasons(StrategySummary best) {
        List<String> reasons = new ArrayList<>(failures());
        lanes.stream()
                .filter(lane -> lane.judgement() == Judgement.SLOWER)
                .min(Comparator.comparingDouble(Verdicts::median))
                .ifPresent(worst -> reasons.add(loss(worst)));
        bound().ifPresent(reasons::add);
        bestSequential(best).ifPresent(reasons::add);
        return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
    }

    private List<StrategySummary> failed() {
        return lanes.stream()
                .filter(lane -> lane.judgement() == Judgement.FAILED)
                .toList();
    }

    private List<String> failures() {
        List<StrategySummary> failed = failed();
        if (failed.isEmpty()) {
            return List.of();
        }
        String names =
                String.join(" and ", failed.stream().map(StrategySummary::label).toList());
        return List.of(names
                + (failed.size() == 1
                        ? " gave a wrong answer and is in no figure."
                        : " gave wrong answers and are in no figure."));
    }

    private static String loss(StrategySummary lane) {
        double slower = 1 / median(lane);
        String how = slower >= 1.995
                ? lane.label() + " is " + factor(slower) + " slower"
                : String.format(Locale.ROOT, "%s takes %.0f %% longer", lane.label(), 100 * (slower - 1));
        @Nullable String why = LossCause.of(lane);
        return why == null ? how + "." : how + ": " + why + ".";
    }

    /** Said where the bound is what keeps whole-cycle strategies from paying. */
    private Optional<String> bound() {
        return lanes.stream()
                .filter(lane -> isParallel(lane) && lane.bound() != null)
                .min(Comparator.comparingDouble(Verdicts::boundOf))
                .filter(lane -> boundOf(lane) < TIGHT_BOUND * lane.strategy().workers())
                .map(lane -> "One worker per cycle cannot pass " + factor(boundOf(lane)) + " on this "
                        + (comparison.request().subject().scope() == Scope.FILE ? "file" : "register") + ".");
    }

    private static double boundOf(StrategySummary lane) {
        return Objects.requireNonNullElse(lane.bound(), Double.POSITIVE_INFINITY);
    }

    /** Said where another sequential strategy is a good deal faster than the baseline. */
    private Optional<String> bestSequential(StrategySummary best) {
        Measures measures = best.measures();
        if (measures == null || Double.isNaN(measures.speedupBestSequential())) {
            return Optional.empty();
        }
        return measures.speedupBestSequential() < 0.9 * median(best)
                ? Optional.of("Against the fastest strategy on one worker it is "
                        + factor(measures.speedupBestSequential()) + ".")
                : Optional.empty();
    }

    private static String factor(double value) {
        return Factors.text(value);
    }
}
