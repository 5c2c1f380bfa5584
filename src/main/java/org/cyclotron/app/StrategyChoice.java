package org.cyclotron.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;

/**
 * Strategies as a person names them: {@code segments@threads:2}, {@code segments@threads} for every number of workers
 * that is compared, or a preset such as {@code cyclotron}.
 *
 * @param kernel of the strategies that name none
 * @param workers the numbers of workers of a parallel strategy that names none, each at least 1
 */
public record StrategyChoice(String kernel, List<Integer> workers) {
    public StrategyChoice {
        workers = List.copyOf(workers);
    }

    /** The kernel that one of several texts names behind a slash; empty where none does. */
    public static Optional<String> kernelIn(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> text.indexOf('/') >= 0)
                .map(text -> text.substring(text.indexOf('/') + 1))
                .findFirst();
    }

    /**
     * The strategies of several texts, each once.
     *
     * @throws IllegalArgumentException when one is not known or cannot use the kernel, saying what there is
     */
    public List<StrategyName> read(List<String> texts) {
        LinkedHashSet<StrategyName> strategies = new LinkedHashSet<>();
        texts.forEach(text -> strategies.addAll(read(text)));
        return List.copyOf(strategies);
    }

    private List<StrategyName> read(String text) {
        boolean namesWorkers = head(text).matches(".*:[0-9]+");
        StrategyName name = one(text);
        return namesWorkers ? List.of(name) : withWorkers(name);
    }

    /**
     * One strategy, with one worker where the text names none.
     *
     * @throws IllegalArgumentException as {@link #read(List)}
     */
    public StrategyName one(String text) {
        String head = head(text);
        StrategyName plain = Presets.find(head).orElseGet(() -> named(head));
        StrategyName name = new StrategyName(
                plain.decomposition(),
                plain.backend(),
                plain.workers(),
                kernelIn(List.of(text)).orElse(kernel));
        return Strategies.parse(name.toString());
    }

    private static String head(String text) {
        String stripped = text.strip();
        int slash = stripped.indexOf('/');
        return slash < 0 ? stripped : stripped.substring(0, slash);
    }

    private static StrategyName named(String head) {
        if (!head.contains("@")) {
            throw new IllegalArgumentException("There is no preset “" + head + "”; choose one of "
                    + Presets.all().stream().map(Preset::id).collect(Collectors.joining(", "))
                    + ", or write decomposition@backend:workers; “cyclotron strategies” explains all");
        }
        return StrategyName.parse(head);
    }

    private List<StrategyName> withWorkers(StrategyName name) {
        return Strategies.of(name).isParallel()
                ? workers.stream().map(name::withWorkers).toList()
                : List.of(name);
    }

    /** All presets that can use the kernel. */
    public List<StrategyName> presets() {
        List<String> texts = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            if (Strategies.of(preset.strategy()).supports(TaskKernels.byId(kernel))) {
                texts.add(preset.id());
            }
        }
        return read(texts);
    }
}
