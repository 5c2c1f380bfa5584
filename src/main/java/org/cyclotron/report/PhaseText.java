package org.cyclotron.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;

/** Phases in words. */
public final class PhaseText {
    private PhaseText() {}

    /** The name of a phase within a sentence or a legend, such as {@code compute}. */
    public static String word(Phase phase) {
        return phase.label().toLowerCase(Locale.ROOT);
    }

    /** What a run was spent on, the greatest part first: {@code wall 4.14 ms: compute 94.1 %, wait 3.2 %}. */
    public static String shares(PhaseBreakdown breakdown) {
        List<Phase> phases = new ArrayList<>(List.of(Phase.values()));
        phases.removeIf(phase -> nanos(breakdown, phase) == 0);
        phases.sort(Comparator.comparingLong((Phase phase) -> nanos(breakdown, phase))
                .reversed());
        StringBuilder text = new StringBuilder("wall ").append(Figures.seconds(breakdown.wallNanos() / 1e9));
        String separator = ": ";
        for (Phase phase : phases) {
            text.append(separator).append(word(phase)).append(' ').append(share(breakdown, phase));
            separator = ", ";
        }
        return text.toString();
    }

    /** The share of a phase in the wall time, such as {@code 94.1 %}. */
    public static String share(PhaseBreakdown breakdown, Phase phase) {
        return Figures.percent(BigInteger.valueOf(nanos(breakdown, phase)), BigInteger.valueOf(breakdown.wallNanos()));
    }

    private static long nanos(PhaseBreakdown breakdown, Phase phase) {
        return breakdown.phases().getOrDefault(phase, 0L);
    }
}
