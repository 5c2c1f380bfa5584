package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.RegisterCosts;
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
 * <p>A choice is part of the run that it is made for, so it must cost little beside the least register. Three bounds see to that:
 * what each candidate costs at least for any register is found once, and candidates from which on that is more than the best are
 * not looked at; of the others a bound for the register is found, which holds nearly all that a prediction does; and only those
 * whose bound is below the best are predicted in full, as a rule one or two.
 */
public final class ModelChooser implements StrategyChooser {
    private static final String NOT_CALIBRATED =
            "not calibrated: strategies are chosen by rough defaults; run “cyclotron lab” to measure this machine";

    private static final int SEVERAL = 2;
    private static final ModelledRegister LEAST = ModelledRegister.primitive(1);
    private static final Lfsr LIKE = Workloads.like(LEAST.states());

    /** So many times what walking takes: the rest of what a sequential run of a small register takes stays below it. */
    private static final double MARGIN = 4;

    /** So few states take no memory to speak of, and so many nanoseconds are far from any limit. */
    private static final double FEW_STATES = 1 << 16;

    private static final double LITTLE_TIME = 1e9;

    private final CostModel model;
    private final List<ModelChoice.Candidate> sequential;
    /** By the most workers. */
    private final Map<Integer, List<ModelChoice.Candidate>> parallel = new ConcurrentHashMap<>();
    /** No parallel strategy takes less for any register. */
    private final double leastParallel;

    public ModelChooser(CostModel model) {
        this.model = model;
        this.sequential = candidates(Strategies.sequential(), List.of(1));
        this.leastParallel = parallel(SEVERAL).getFirst().floor();
    }

    @Override
    public StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel) {
        if (isTooSmallToChoose(register.lfsr(), kernel)) {
            return new StrategyName(
                    Strategies.SEQUENTIAL.decomposition().id(),
                    Strategies.SEQUENTIAL.backend().id(),
                    1,
                    kernel.id());
        }
        ModelledRegister modelled = Workloads.register(register, kernel);
        Lfsr like = Workloads.like(register);
        ModelChoice unasked = choice(modelled, like, mostWorkers, kernel, (strategy, workers) -> true);
        BiPredicate<ComposedStrategy, Integer> can = (strategy, workers) ->
                strategy.predict(register, kernel, workers).feasible();
        // Whether a strategy is feasible takes as long to find as what it costs, so only the best is asked, and as a
        // rule is.
        boolean certainly = modelled.allStates() <= FEW_STATES && unasked.nanos() <= LITTLE_TIME;
        return certainly || unasked.isFeasible(can)
                ? unasked.name()
                : choice(modelled, like, mostWorkers, kernel, can).name();
    }

    /** Whether the sequential program is done before any other has begun, so that predicting would cost and gain nothing. */
    private boolean isTooSmallToChoose(Lfsr lfsr, TaskKernel kernel) {
        double walking = Math.pow((double) lfsr.field().order(), lfsr.degree())
                * kernel.stepsPerState()
                * kernel.nanosecondsPerStep(lfsr);
        return MARGIN * walking < leastParallel;
    }

    /** The choice for a register of which the cost model knows enough, whatever memory it takes. */
    ModelChoice choose(ModelledRegister register, int mostWorkers, TaskKernel kernel) {
        return choose(register, mostWorkers, kernel, (strategy, workers) -> true);
    }

    /** The same among those that can do it. */
    ModelChoice choose(
            ModelledRegister register, int mostWorkers, TaskKernel kernel, BiPredicate<ComposedStrategy, Integer> can) {
        return choice(register, Workloads.like(register.states()), mostWorkers, kernel, can);
    }

    private ModelChoice choice(
            ModelledRegister register,
            Lfsr like,
            int mostWorkers,
            TaskKernel kernel,
            BiPredicate<ComposedStrategy, Integer> can) {
        ModelChoice choice = new ModelChoice(model.costs(register), register, like, kernel, can);
        choice.consider(sequential);
        if (mostWorkers > 1 && choice.nanos() > leastParallel) {
            choice.consider(parallel(mostWorkers));
        }
        return choice;
    }

    private List<ModelChoice.Candidate> parallel(int mostWorkers) {
        @Nullable List<ModelChoice.Candidate> known = parallel.get(mostWorkers);
        return known != null
                ? known
                : parallel.computeIfAbsent(mostWorkers, most -> candidates(Strategies.parallel(), counts(most)));
    }

    /** The least floor first: what a strategy takes for the least register, which no other takes less than. */
    private List<ModelChoice.Candidate> candidates(List<ComposedStrategy> strategies, List<Integer> counts) {
        RegisterCosts costs = model.costs(LEAST);
        List<ModelChoice.Candidate> candidates = new ArrayList<>();
        for (ComposedStrategy strategy : strategies) {
            for (int workers : counts) {
                Workload work = Workloads.of(
                        strategy.decomposition(), strategy.backend(), workers, LEAST, LIKE, TaskKernels.PLAIN);
                double floor = costs.leastNanos(work.shape(), work.kind(), workers);
                candidates.add(new ModelChoice.Candidate(strategy, workers, floor));
            }
        }
        candidates.sort(Comparator.comparingDouble(ModelChoice.Candidate::floor));
        return List.copyOf(candidates);
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
