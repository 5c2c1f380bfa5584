package org.cyclotron.execution.strategy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.execution.StrategyName;

/** The registry of presets. */
public final class Presets {
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)(?::([0-9]{1,9}))?");

    private static final List<Preset> ALL = List.of(
            preset(
                    "sequential",
                    "Sequential",
                    "whole@caller",
                    "The baseline: what does one thread take, without overhead?"),
            preset(
                    "remedy-2",
                    "Remedy 2: threads",
                    "blocks@threads",
                    "Is there a lock? The original's static blocks on threads, which share memory and start quickly."),
            preset(
                    "remedy-4",
                    "Remedy 4: a library schedules",
                    "queue@stealing",
                    "Does a scheduling library do better? Start states in tasks whose size the work-stealing pool chooses."),
            preset(
                    "cyclotron",
                    "Cyclotron",
                    "segments@threads",
                    "What is gained when the bound of whole cycles is lifted, and one giant cycle is shared by all workers?"));

    private Presets() {}

    private static Preset preset(String id, String label, String strategy, String question) {
        return new Preset(id, label, StrategyName.parse(strategy), question);
    }

    /** All presets, in the order in which they are compared. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The strategy of a preset with an optional number of workers, such as {@code cyclotron:2}; empty for other texts. */
    public static Optional<StrategyName> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int workers = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return ALL.stream()
                .filter(preset -> preset.id().equals(matcher.group(1)))
                .map(preset -> preset.strategy().withWorkers(workers))
                .findFirst();
    }
}
