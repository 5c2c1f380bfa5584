package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.costmodel.Workload;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by the cost model: the strategy with the least predicted wall time. Workers that are processes have to be
 * started for it, so their set-up counts; threads are kept for as long as the program runs, so theirs does not. Strategies
 * that are assisted by algebra are left out, since their answer is no independent proof.
 *
 * <p>A choice is part of the run that it is made for, so it must cost little beside the least register: strategies are looked
 * at in the order of what they cost at least, and none that costs more at least than another in full.
 */
public final class ModelChooser implements StrategyChooser {
    private static final String NOT_CALIBRATED =
            "not calibrated: strategies are chosen by rough defaults; run “cyclotron lab” to measure this machine";

    private static final int SEVERAL = 2;

    private final CostModel model;
    /** No parallel strategy takes less for any register. */
    private final double leastParallel;

    public ModelChooser(CostModel model) {
        this.model = model;
        ModelledRegister smallest = ModelledRegister.primitive(1);
        leastParallel = Strategies.independent().stream()
                .filter(ComposedStrategy::isParallel)
                .mapToDouble(strategy -> model.leastNanos(
                        Workloads.of(strategy.decomposition(), strategy.backend(), SEVERAL, smallest), SEVERAL))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel) {
        return choose(
                Workloads.register(register, kernel),
                mostWorkers,
                kernel,
                (strategy, workers) ->
                        strategy.predict(register, kernel, workers).feasible());
    }

    /** The same for a register of which the cost model knows enough, whatever memory it takes. */
    StrategyName choose(ModelledRegister register, int mostWorkers, TaskKernel kernel) {
        return choose(register, mostWorkers, kernel, (strategy, workers) -> true);
    }

    private StrategyName choose(
            ModelledRegister register, int mostWorkers, TaskKernel kernel, BiPredicate<ComposedStrategy, Integer> can) {
        @Nullable Candidate best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates(register, mostWorkers, kernel, can)) {
            if (candidate.atLeast() >= least) {
                break;
            }
            double nanos = nanos(candidate);
            if (nanos < least) {
                least = nanos;
                best = candidate;
            }
        }
        return best == null ? named(Strategies.SEQUENTIAL, 1, kernel) : named(best.strategy(), best.workers(), kernel);
    }

    private double nanos(Candidate candidate) {
        Prediction prediction = model.predict(candidate.work(), candidate.workers());
        long setup = candidate.work().kind().isProcess() ? prediction.setupNanos() : 0;
        return (double) prediction.wallNanos() + setup;
    }

    private static StrategyName named(ComposedStrategy strategy, int workers, TaskKernel kernel) {
        return new StrategyName(
                strategy.decomposition().id(), strategy.backend().id(), workers, kernel.id());
    }

    /** @param atLeast what it takes at least, in nanoseconds */
    private record Candidate(ComposedStrategy strategy, int workers, Workload work, double atLeast) {}

    /** Those that can enumerate the register, the least costly at least first. */
    private List<Candidate> candidates(
            ModelledRegister register, int mostWorkers, TaskKernel kernel, BiPredicate<ComposedStrategy, Integer> can) {
        List<Candidate> candidates = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (ComposedStrategy strategy : Strategies.independent()) {
            if (strategy.isParallel() && least <= leastParallel) {
                break;
            }
            for (int workers : counts(strategy, mostWorkers)) {
                Workload work = Workloads.of(strategy.decomposition(), strategy.backend(), workers, register);
                double atLeast = model.leastNanos(work, workers);
                if (atLeast < least && strategy.supports(kernel) && can.test(strategy, workers)) {
                    Candidate candidate = new Candidate(strategy, workers, work, atLeast);
                    candidates.add(candidate);
                    // The sequential ones come first and are predicted in full, which rules out most others here.
                    least = strategy.isParallel() ? least : Math.min(least, nanos(candidate));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::atLeast));
        return candidates;
    }

    /** One worker where there can be no more; else 2, 4, 8 … and the most. */
    private static List<Integer> counts(ComposedStrategy strategy, int most) {
        if (!strategy.isParallel()) {
            return List.of(1);
        }
        List<Integer> counts = new ArrayList<>();
        for (int workers = 2; workers < most; workers *= 2) {
            counts.add(workers);
        }
        if (most > 1) {
            counts.add(most);
        }
        return counts;
    }

    @Override
    public @Nullable String reservation() {
        return model.profile().calibrated() ? null : NOT_CALIBRATED;
    }
}
