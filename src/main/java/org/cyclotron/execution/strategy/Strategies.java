package org.cyclotron.execution.strategy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;

/** Every combination of a decomposition and a backend that makes sense, and the strategies that choose among them. */
public final class Strategies {
    private static final List<ComposedStrategy> COMPOSED = Decompositions.all().stream()
            .flatMap(decomposition -> Backends.all().stream()
                    .filter(backend -> makesSense(decomposition, backend))
                    .map(backend -> new ComposedStrategy(decomposition, backend)))
            .toList();

    private static final List<ExecutionStrategy> ALL =
            Stream.concat(COMPOSED.stream(), Stream.of(new AutoStrategy())).toList();

    /**
     * Those that can be chosen among for one register with several workers. A backend that chooses another by size is never
     * better than the one it chooses.
     */
    private static final List<ComposedStrategy> PARALLEL = COMPOSED.stream()
            .filter(strategy -> strategy.isParallel() && !strategy.isAssisted() && !strategy.spansRegisters())
            .filter(strategy -> !choosesBySize(strategy.backend()))
            .toList();

    /**
     * Those that can be chosen among for one register on the calling thread. There, those that walk whole cycles are the
     * sequential program with more tasks, so that one stands for all.
     */
    private static final List<ComposedStrategy> SEQUENTIALS = COMPOSED.stream()
            .filter(strategy -> !strategy.isParallel() && !strategy.isAssisted() && !strategy.spansRegisters())
            .filter(strategy ->
                    !strategy.walksWholeCycles() || !strategy.decomposition().isParallel())
            .toList();

    /** The sequential program. */
    static final ComposedStrategy SEQUENTIAL = COMPOSED.stream()
            .filter(strategy -> !strategy.decomposition().isParallel())
            .findFirst()
            .orElseThrow();

    private Strategies() {}

    /** All strategies, in the order of the decompositions; those that choose come last. */
    public static List<ExecutionStrategy> all() {
        return ALL;
    }

    static List<ComposedStrategy> parallel() {
        return PARALLEL;
    }

    static List<ComposedStrategy> sequential() {
        return SEQUENTIALS;
    }

    private static boolean choosesBySize(Backend backend) {
        return !backend.kind(1).equals(backend.kind(Double.MAX_VALUE));
    }

    /** One task needs one worker; several tasks are worth several, and the calling thread serves for comparison. */
    private static boolean makesSense(Decomposition decomposition, Backend backend) {
        return decomposition.isParallel() || !backend.isParallel();
    }

    /**
     * Reads the name of a strategy, such as {@code segments@threads:2} or a preset such as {@code cyclotron:4}.
     *
     * @throws IllegalArgumentException when there is no such strategy, or its workers or kernel do not suit it
     */
    public static StrategyName parse(String text) {
        StrategyName name = Presets.find(text).orElseGet(() -> StrategyName.parse(text));
        requireSuitable(of(name), name);
        return name;
    }

    /**
     * The strategy of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ExecutionStrategy of(StrategyName name) {
        String id = name.decomposition() + "@" + name.backend();
        return ALL.stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(Decompositions.byId(name.decomposition()), Backends.byId(name.backend())));
    }

    private static IllegalArgumentException unknown(Decomposition decomposition, Backend backend) {
        return new IllegalArgumentException("%s@%s makes no sense: %s is a single task; choose one of %s"
                .formatted(
                        decomposition.id(),
                        backend.id(),
                        decomposition.id(),
                        ALL.stream().map(ExecutionStrategy::id).collect(Collectors.joining(", "))));
    }

    /**
     * Refuses workers or a kernel that do not suit a strategy.
     *
     * @throws IllegalArgumentException saying what to choose instead
     */
    static void requireSuitable(ExecutionStrategy strategy, StrategyName name) {
        if (!strategy.id().equals(name.decomposition() + "@" + name.backend())) {
            throw new IllegalArgumentException("a plan for " + name + " was given to " + strategy.id());
        }
        if (name.workers() > 1 && !strategy.isParallel()) {
            throw new IllegalArgumentException(strategy.id() + " has one worker; leave out “:" + name.workers() + "”");
        }
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        if (!strategy.supports(kernel)) {
            throw new IllegalArgumentException("%s cannot use the kernel %s; choose one of %s"
                    .formatted(
                            strategy.id(),
                            name.kernel(),
                            TaskKernels.all().stream()
                                    .filter(strategy::supports)
                                    .map(TaskKernel::id)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
