package org.cyclotron.experiment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** Why a lane loses: the largest of overhead, walking states twice, and uneven work. */
final class LossCause {
    private static final double MUCH_OVERHEAD = 0.25;
    private static final double MUCH_REDUNDANCY = 1.2;
    private static final double MUCH_IMBALANCE = 0.5;

    private LossCause() {}

    /** Half a sentence; null when nothing stands out. */
    static @Nullable String of(StrategySummary lane) {
        Measures measures = lane.measures();
        RunRecord run = lane.typical();
        if (measures == null || run == null) {
            return null;
        }
        Optional<Map.Entry<Phase, Long>> overhead = run.breakdown().phases().entrySet().stream()
                .filter(entry -> entry.getKey() != Phase.COMPUTE)
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        double share =
                overhead.map(entry -> run.breakdown().share(entry.getKey())).orElse(0.0);
        if (share >= MUCH_OVERHEAD) {
            return String.format(
                    Locale.ROOT,
                    "%.0f %% of its time is %s",
                    100 * share,
                    words(overhead.get().getKey()));
        }
        if (measures.redundancy() >= MUCH_REDUNDANCY) {
            return String.format(Locale.ROOT, "it walks every state %.2f times", measures.redundancy());
        }
        Double imbalance = measures.imbalance();
        return imbalance != null && imbalance >= MUCH_IMBALANCE
                ? String.format(Locale.ROOT, "the busiest worker computes %.0f %% more than the mean", 100 * imbalance)
                : null;
    }

    private static String words(Phase phase) {
        return switch (phase) {
            case CREATE -> "bringing workers into being";
            case INITIALISE -> "making workers ready";
            case PARTITION -> "cutting the work";
            case SEND -> "sending";
            case RECEIVE -> "receiving";
            case MERGE -> "merging";
            case WAIT -> "waiting";
            case COMPUTE -> "computing";
            case UNACCOUNTED -> "in no phase";
        };
    }
}
