package org.cyclotron.laboratory;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A run of a strategy on one register whose answer is checked: a wrong one has no cost. */
final class CheckedRun {
    private final StrategyName name;
    private final AlgebraicAnalysis algebra;

    CheckedRun(String strategy, AlgebraicAnalysis algebra) {
        this.name = Strategies.parse(strategy);
        this.algebra = algebra;
    }

    AlgebraicAnalysis algebra() {
        return algebra;
    }

    /** The states of the register; those measured here are far below 2^53. */
    double states() {
        return algebra.lfsr().stateCount().doubleValue();
    }

    /**
     * Runs once.
     *
     * @throws MeasureFailedException when the answer is wrong, or another backend had to take over
     */
    ExecutionResult run(Cancellation cancellation) throws MeasureFailedException {
        ExecutionResult result = Strategies.of(name)
                .run(new Plan(name, List.of(PlannedRegister.of(algebra))), Progress.NONE, cancellation);
        if (result.cancelled()) {
            throw new CancellationException("Cancelled");
        }
        if (!CorrectnessGate.passes(result, List.of(algebra))) {
            throw new MeasureFailedException(name + " did not find the right cycles: "
                    + CorrectnessGate.judge(result, List.of(algebra)).getFirst().reason());
        }
        if (result.fallback() != null || result.retries() > 0) {
            throw new MeasureFailedException(
                    result.fallback() == null ? "a worker failed on the way" : String.valueOf(result.fallback()));
        }
        return result;
    }
}
