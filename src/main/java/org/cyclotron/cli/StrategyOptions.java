package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclotron.app.StrategyChoice;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.ComparisonRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name the strategies of a comparison. */
final class StrategyOptions {
    private static final String USUAL_BASELINE = "whole@caller";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--strategies",
            paramLabel = "NAMES",
            split = ",",
            description = "What is compared: strategies such as segments@threads:2, or without “:2” for each number of"
                    + " workers, or presets such as cyclotron; default: all presets."
                    + " 'cyclotron strategies' explains them.")
    private List<String> strategies = new ArrayList<>();

    @Option(
            names = "--workers",
            paramLabel = "N",
            split = ",",
            description =
                    "Numbers of workers for strategies that name none, such as 1,2,4; default: 1 and the number of"
                            + " processors.")
    private List<Integer> workers = new ArrayList<>();

    @Option(
            names = "--kernel",
            paramLabel = "ID",
            description =
                    "How states are walked: plain, word, floyd, brent, or paced:500us, which spins to that cost a state;"
                            + " default: plain.")
    private @Nullable String kernel;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The strategy whose time is 1×; default: whole@caller.")
    private @Nullable String baseline;

    /** The strategies of a comparison and the one that the others are compared with. */
    record Chosen(List<StrategyName> strategies, StrategyName baseline) {}

    /** What the options name. */
    Chosen choose() {
        return reading(() -> {
            StrategyChoice choice = choice("plain");
            return with(
                    strategies.isEmpty() ? choice.presets() : choice.read(strategies),
                    choice.one(baseline == null ? USUAL_BASELINE : baseline));
        });
    }

    /** The strategies of an earlier comparison, and those that the options add to it. */
    Chosen choose(ComparisonRequest earlier) {
        return reading(() -> {
            StrategyChoice choice = choice(earlier.kernel());
            if (!choice.kernel().equals(earlier.kernel())) {
                throw new IllegalArgumentException("the kernel %s is not comparable with %s, which was measured before"
                        .formatted(choice.kernel(), earlier.kernel()));
            }
            Set<StrategyName> all = new LinkedHashSet<>(earlier.strategies());
            if (!strategies.isEmpty()) {
                all.addAll(choice.read(strategies));
            } else if (!workers.isEmpty()) {
                all.addAll(choice.presets());
            }
            return with(List.copyOf(all), baseline == null ? earlier.baseline() : choice.one(baseline));
        });
    }

    private StrategyChoice choice(String usualKernel) {
        List<String> named =
                Stream.concat(strategies.stream(), Stream.ofNullable(baseline)).toList();
        String chosen = kernel == null ? StrategyChoice.kernelIn(named).orElse(usualKernel) : kernel;
        return new StrategyChoice(chosen, workers.isEmpty() ? usualWorkers() : workers);
    }

    private static List<Integer> usualWorkers() {
        return Stream.of(1, Runtime.getRuntime().availableProcessors())
                .distinct()
                .toList();
    }

    /** The baseline leads where it was not named. */
    private static Chosen with(List<StrategyName> strategies, StrategyName baseline) {
        Set<StrategyName> all = new LinkedHashSet<>();
        if (!strategies.contains(baseline)) {
            all.add(baseline);
        }
        all.addAll(strategies);
        for (StrategyName strategy : all) {
            if (!strategy.kernel().equals(baseline.kernel())) {
                throw new IllegalArgumentException("%s and %s have different kernels; within a comparison there is one"
                        .formatted(baseline, strategy));
            }
        }
        return new Chosen(List.copyOf(all), baseline);
    }

    private Chosen reading(Supplier<Chosen> choice) {
        try {
            return choice.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
