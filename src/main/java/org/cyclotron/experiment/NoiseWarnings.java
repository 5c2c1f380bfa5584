package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclotron.enumeration.TaskKernels;
import org.hipparchus.stat.correlation.KendallsCorrelation;

/** What makes a comparison doubtful, said and not hidden. */
final class NoiseWarnings {
    private static final double MOST_LOAD = 0.10;
    private static final double MOST_SPREAD = 0.20;
    private static final double MOST_PAUSES = 0.01;
    private static final double STRONG_DRIFT = 0.7;
    private static final int LEAST_FOR_DRIFT = 8;

    private final Comparison comparison;
    private final List<StrategySummary> lanes;
    private final List<String> warnings = new ArrayList<>();

    private NoiseWarnings(Comparison comparison, List<StrategySummary> lanes) {
        this.comparison = comparison;
        this.lanes = lanes;
    }

    static List<String> of(Comparison comparison, List<StrategySummary> lanes) {
        NoiseWarnings found = new NoiseWarnings(comparison, lanes);
        found.synthetic();
        found.load();
        found.spread();
        found.outliers();
        found.drift();
        found.pauses();
        found.ofRuns();
        return List.copyOf(found.warnings);
    }

    private void synthetic() {
        if (TaskKernels.byId(comparison.request().kernel()).isSynthetic()) {
            warnings.add("synthetic: the kernel " + comparison.request().kernel()
                    + " spins to a cost a state, so times say nothing of this program's own speed");
        }
    }

    private void load() {
        List<Round> loaded = comparison.rounds().stream()
                .filter(round -> round.backgroundLoad() > MOST_LOAD)
                .toList();
        if (!loaded.isEmpty()) {
            double most =
                    loaded.stream().mapToDouble(Round::backgroundLoad).max().orElse(0);
            warnings.add(
                    String.format(Locale.ROOT, "background load up to %.0f %% during %s", 100 * most, rounds(loaded)));
        }
    }

    private String rounds(List<Round> loaded) {
        int all = comparison.rounds().size();
        if (loaded.size() == all) {
            return all == 1 ? "the only round" : "all " + all + " rounds";
        }
        return loaded.size() <= 3
                ? (loaded.size() == 1 ? "round " : "rounds ")
                        + loaded.stream()
                                .map(round -> String.valueOf(round.number()))
                                .collect(Collectors.joining(", "))
                : loaded.size() + " of " + all + " rounds";
    }

    private void spread() {
        String wide = lanes.stream()
                .filter(lane -> lane.measures() != null && lane.measures().spread() > MOST_SPREAD)
                .map(lane -> String.format(Locale.ROOT, "%s (%.0f %%)", lane.label(), 100 * spreadOf(lane)))
                .collect(Collectors.joining(", "));
        if (!wide.isEmpty()) {
            warnings.add("times spread widely: " + wide);
        }
    }

    private static double spreadOf(StrategySummary lane) {
        Measures measures = lane.measures();
        return measures == null ? 0 : measures.spread();
    }

    private void outliers() {
        int outliers = lanes.stream()
                .filter(lane -> lane.wallNanos().size() >= 5)
                .mapToInt(lane -> OrderStatistics.outliers(lane.wallNanos()))
                .sum();
        if (outliers > 0) {
            warnings.add(outliers + (outliers == 1 ? " run is an outlier" : " runs are outliers")
                    + " (beyond 1.5 quartile distances); medians hardly feel them");
        }
    }

    private void drift() {
        String drifting = lanes.stream()
                .filter(lane -> lane.wallNanos().size() >= LEAST_FOR_DRIFT && drift(lane.wallNanos()) > STRONG_DRIFT)
                .map(StrategySummary::label)
                .collect(Collectors.joining(", "));
        if (!drifting.isEmpty()) {
            warnings.add("times drift from round to round: " + drifting);
        }
    }

    /** The size of Kendall's rank correlation between the order of runs and their times. */
    private static double drift(List<Double> values) {
        double[] order = IntStream.range(0, values.size()).asDoubleStream().toArray();
        double[] times = values.stream().mapToDouble(Double::doubleValue).toArray();
        double tau = new KendallsCorrelation().correlation(order, times);
        return Double.isNaN(tau) ? 0 : Math.abs(tau);
    }

    private void pauses() {
        warnPauses("collecting garbage", RunRecord::gcNanos);
        warnPauses("compiling", RunRecord::jitNanos);
    }

    private void warnPauses(String what, java.util.function.ToLongFunction<RunRecord> pause) {
        Set<String> paused = comparison
                .runs()
                .filter(run -> pause.applyAsLong(run) > MOST_PAUSES * run.wallNanos() * run.operations())
                .map(run -> LaneLabels.of(run.strategy()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!paused.isEmpty()) {
            warnings.add("more than 1 %% of a run went into %s: %s".formatted(what, String.join(", ", paused)));
        }
    }

    private void ofRuns() {
        Set<String> said = new LinkedHashSet<>();
        comparison.runs().forEach(run -> {
            if (run.fallback() != null) {
                said.add(LaneLabels.of(run.strategy()) + " fell back: " + run.fallback());
            }
            if (run.retries() > 0) {
                said.add(LaneLabels.of(run.strategy()) + " had to repeat tasks after a worker failed");
            }
        });
        warnings.addAll(said);
        long doubtful = comparison
                .runs()
                .filter(run -> run.warnings().stream().anyMatch(warning -> !warning.startsWith("synthetic")))
                .count();
        if (doubtful > 0) {
            warnings.add(doubtful + (doubtful == 1 ? " run has" : " runs have")
                    + " time that belongs to no phase, or that recording took");
        }
    }
}
