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
                    "original-static",
                    "Original, static",
                    "blocks@spawn",
                    "What was 4 to 6 times slower? Fixed blocks of start states, a new process for each worker and register."),
            preset(
                    "original-dynamic",
                    "Original, dynamic",
                    "queue@spawn",
                    "What was slower still, or not? Batches from one queue, a new process for each worker and register."),
            preset(
                    "remedy-1",
                    "Remedy 1: standby",
                    "blocks@standby",
                    "A JVM cannot fork, so: what does a process cost that is ready before it is needed, and has still seen nothing of any other task?"),
            preset(
                    "remedy-2",
                    "Remedy 2: threads",
                    "blocks@threads",
                    "Is there a lock? The original's static blocks on threads, which share memory and start quickly."),
            preset(
                    "remedy-3",
                    "Remedy 3: shared memory",
                    "blocks@shared",
                    "What is gained when tasks and results lie in memory that processes share, instead of being sent?"),
            preset(
                    "remedy-4",
                    "Remedy 4: library",
                    "queue@stealing",
                    "Does a scheduling library do better? Start states in tasks whose size the work-stealing pool chooses."),
            preset(
                    "remedy-5",
                    "Remedy 5: hybrid",
                    "blocks@hybrid",
                    "Does it help to choose by size? Threads for small registers, processes for large ones."),
            preset(
                    "remedy-6",
                    "Remedy 6: pool",
                    "blocks@pool",
                    "What is left of the overhead when processes are started and initialised once for the whole file?"),
            preset(
                    "cyclotron",
                    "Cyclotron",
                    "segments@threads",
                    "What is gained when the bound of whole cycles is lifted, and one giant cycle is shared by all workers?"),
            preset(
                    "cyclotron-processes",
                    "Cyclotron, processes",
                    "segments@shared",
                    "Does one giant cycle share as well between processes with memory in common as between threads?"),
            preset(
                    "auto",
                    "Auto",
                    AutoStrategy.ID,
                    "Is the fastest known beforehand? Chosen per register by the cost model calibrated on this machine."));

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
