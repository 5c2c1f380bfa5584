package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.Workload;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
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

    /** So many times what walking takes: the rest of what a sequential run of a small register takes stays below it. */
    private static final double MARGIN = 4;

    private final CostModel model;
    /** No parallel strategy takes less for any register. */
    private final double leastParallel;

    public ModelChooser(CostModel model) {
        this.model = model;
        ModelledRegister smallest = ModelledRegister.primitive(1);
        Lfsr like = Workloads.like(smallest.states());
        leastParallel = Strategies.parallel().stream()
                .mapToDouble(strategy ->
                        model.leastNanos(work(strategy, SEVERAL, smallest, like, TaskKernels.PLAIN), SEVERAL))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel) {
        if (isTooSmallToChoose(register.lfsr(), kernel)) {
            return named(Strategies.SEQUENTIAL, 1, kernel);
        }
        return choose(
                Workloads.register(register, kernel),
                Workloads.like(register),
                mostWorkers,
                kernel,
                (strategy, workers) ->
                        strategy.predict(register, kernel, workers).feasible());
    }

    /** Whether the sequential program is done before any other has begun, so that predicting would cost and gain nothing. */
    private boolean isTooSmallToChoose(Lfsr lfsr, TaskKernel kernel) {
        double walking = lfsr.stateCount().doubleValue() * kernel.stepsPerState() * kernel.nanosecondsPerStep(lfsr);
        return MARGIN * walking < leastParallel;
    }

    /** The same for a register of which the cost model knows enough, whatever memory it takes. */
    StrategyName choose(ModelledRegister register, int mostWorkers, TaskKernel kernel) {
        return choose(register, Workloads.like(register.states()), mostWorkers, kernel, (strategy, workers) -> true);
    }

    private StrategyName choose(
            ModelledRegister register,
            Lfsr like,
            int mostWorkers,
            TaskKernel kernel,
            BiPredicate<ComposedStrategy, Integer> can) {
        Choice best = new Choice(Strategies.SEQUENTIAL, 1, Double.POSITIVE_INFINITY);
        for (ComposedStrategy strategy : Strategies.sequential()) {
            if (strategy.supports(kernel) && can.test(strategy, 1)) {
                best = best.or(strategy, 1, model.costNanos(work(strategy, 1, register, like, kernel), 1));
            }
        }
        if (best.nanos() > leastParallel && mostWorkers > 1) {
            for (Candidate candidate : candidates(register, like, mostWorkers, kernel, best.nanos())) {
                if (candidate.atLeast() >= best.nanos()) {
                    break;
                }
                if (can.test(candidate.strategy(), candidate.workers())) {
                    double nanos = model.costNanos(candidate.work(), candidate.workers());
                    best = best.or(candidate.strategy(), candidate.workers(), nanos);
                }
            }
        }
        return named(best.strategy(), best.workers(), kernel);
    }

    /** The best so far. */
    private record Choice(ComposedStrategy strategy, int workers, double nanos) {
        Choice or(ComposedStrategy other, int otherWorkers, double otherNanos) {
            return otherNanos < nanos ? new Choice(other, otherWorkers, otherNanos) : this;
        }
    }

    private static Workload work(
            ComposedStrategy strategy, int workers, ModelledRegister register, Lfsr like, TaskKernel kernel) {
        return Workloads.of(strategy.decomposition(), strategy.backend(), workers, register, like, kernel);
    }

    private static StrategyName named(ComposedStrategy strategy, int workers, TaskKernel kernel) {
        return new StrategyName(
                strategy.decomposition().id(), strategy.backend().id(), workers, kernel.id());
    }

    /** @param atLeast what it takes at least, in nanoseconds */
    private record Candidate(ComposedStrategy strategy, int workers, Workload work, double atLeast) {}

    /** Those that may take less than a limit, the least costly at least first. */
    private List<Candidate> candidates(
            ModelledRegister register, Lfsr like, int mostWorkers, TaskKernel kernel, double limit) {
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> counts = counts(mostWorkers);
        for (ComposedStrategy strategy : Strategies.parallel()) {
            for (int workers : strategy.supports(kernel) ? counts : List.<Integer>of()) {
                Workload work = work(strategy, workers, register, like, kernel);
                double atLeast = model.leastNanos(work, workers);
                if (atLeast < limit) {
                    candidates.add(new Candidate(strategy, workers, work, atLeast));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::atLeast));
        return candidates;
    }

    /** 2, 4, 8 … and the most. */
    private static List<Integer> counts(int most) {
        List<Integer> counts = new ArrayList<>();
        for (int workers = 2; workers < most; workers *= 2) {
            counts.add(workers);
        }
        counts.add(most);
        return counts;
    }

    @Override
    public @Nullable String reservation() {
        return model.profile().calibrated() ? null : NOT_CALIBRATED;
    }
}
