package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.RegisterCosts;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;

/** One choice for one register: the best of those it was shown. Used once. */
final class ModelChoice {
    private final RegisterCosts costs;
    private final ModelledRegister register;
    private final Lfsr like;
    private final TaskKernel kernel;
    private final BiPredicate<ComposedStrategy, Integer> can;
    private ComposedStrategy strategy = Strategies.SEQUENTIAL;
    private int workers = 1;
    private double nanos = Double.POSITIVE_INFINITY;

    /**
     * A choice.
     *
     * @param like as for {@link org.cyclotron.execution.Decomposition#shape}
     * @param can whether a strategy with so many workers can enumerate the register
     */
    ModelChoice(
            RegisterCosts costs,
            ModelledRegister register,
            Lfsr like,
            TaskKernel kernel,
            BiPredicate<ComposedStrategy, Integer> can) {
        this.costs = costs;
        this.register = register;
        this.like = like;
        this.kernel = kernel;
        this.can = can;
    }

    /**
     * A strategy that could be chosen.
     *
     * @param floor what it takes at least for any register, in nanoseconds
     */
    record Candidate(ComposedStrategy strategy, int workers, double floor) {}

    /** One of them, for this register. @param least what it takes at least */
    private record Bounded(Candidate candidate, WorkShape shape, WorkerKind kind, double least) {}

    /** Looks at candidates, the least floor first. */
    void consider(List<Candidate> candidates) {
        List<Bounded> bounded = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.floor() >= nanos) {
                break;
            }
            if (candidate.strategy().supports(kernel)) {
                bounded.add(bounded(candidate));
            }
        }
        bounded.sort(Comparator.comparingDouble(Bounded::least));
        for (Bounded each : bounded) {
            if (each.least() >= nanos) {
                break;
            }
            offer(each);
        }
    }

    private Bounded bounded(Candidate candidate) {
        ComposedStrategy each = candidate.strategy();
        WorkerKind kind = each.backend().kind(register.allStates());
        WorkShape shape = Workloads.shape(
                each.decomposition(), each.backend(), candidate.workers(), register.states(), like, kernel);
        return new Bounded(candidate, shape, kind, costs.leastNanos(shape, kind, candidate.workers()));
    }

    private void offer(Bounded each) {
        Candidate candidate = each.candidate();
        double offered = costs.nanos(each.shape(), each.kind(), candidate.workers());
        if (offered < nanos && can.test(candidate.strategy(), candidate.workers())) {
            nanos = offered;
            strategy = candidate.strategy();
            workers = candidate.workers();
        }
    }

    /** What the best so far takes. */
    double nanos() {
        return nanos;
    }

    boolean isFeasible(BiPredicate<ComposedStrategy, Integer> question) {
        return question.test(strategy, workers);
    }

    /** How many candidates were predicted in full. */
    int predicted() {
        return costs.predicted();
    }

    StrategyName name() {
        return new StrategyName(
                strategy.decomposition().id(), strategy.backend().id(), workers, kernel.id());
    }
}
