package org.cyclotron.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.StrategySummary;

/** Comparisons in words, for captions and readers of screens. */
public final class ComparisonText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ComparisonText() {}

    /** What was compared: {@code original-14 · 16,384 states · kernel plain · 10 rounds}. */
    public static String subject(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        List<String> parts = new ArrayList<>();
        parts.add(request.subject().name());
        if (request.subject().scope() == Scope.FILE) {
            parts.add(Figures.count(request.subject().registers().size()) + " registers");
        }
        parts.add(Figures.count(request.subject().states()) + " states");
        parts.add("kernel " + request.kernel());
        parts.add(rounds(comparison));
        return String.join(" · ", parts);
    }

    private static String rounds(Comparison comparison) {
        if (comparison.request().preview()) {
            return "preview, no verdict";
        }
        int wanted = comparison.request().rounds();
        String rounds = wanted == 1 ? " round" : " rounds";
        return comparison.isComplete()
                ? wanted + rounds
                : comparison.rounds().size() + " of " + wanted + rounds + " complete";
    }

    /** A time, to the minute: {@code 2026-03-01 12:00 UTC}. */
    public static String time(Instant time) {
        return TIME.format(time);
    }

    /** Where and when it was measured: processor, cores, Java, version, time. */
    public static String environment(Environment environment) {
        return "%s, %d %s · %s · Java %s · Cyclotron %s · %s"
                .formatted(
                        environment.processor(),
                        environment.cores(),
                        environment.cores() == 1 ? "core" : "cores",
                        environment.operatingSystem(),
                        environment.javaVersion(),
                        environment.programVersion(),
                        TIME.format(environment.taken()));
    }

    /** The verdict and every lane with its figures. */
    public static String lanes(ComparisonSummary summary, boolean measuring) {
        StringBuilder text = new StringBuilder(summary.verdict().text());
        for (StrategySummary lane : LaneText.ranked(summary.lanes())) {
            text.append(' ').append(LaneText.speedup(lane, measuring)).append('.');
        }
        return text.toString();
    }
}
