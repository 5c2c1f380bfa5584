package org.cyclotron.app;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Analyses a register by algebra and checks the answer by a strategy that walks the states in parallel.
 *
 * @param options the limit of time and the budget; their kernel is not looked at
 * @param chooser for strategies that choose among others; null for rough defaults
 */
public record AnalyzeByStrategy(
        StrategyName strategy,
        AnalysisOptions options,
        @Nullable StrategyChooser chooser) implements AnalyzeRegisters.Method {
    @Override
    public RegisterAnalysis analyze(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, options.budget(), cancellation);
        return new RegisterAnalysis(algebra, verify(algebra, progress, cancellation));
    }

    private Verification verify(AlgebraicAnalysis algebra, Progress progress, Cancellation cancellation) {
        ExecutionStrategy executed = Strategies.of(strategy);
        PlannedRegister register = PlannedRegister.of(algebra);
        Plan plan = new Plan(strategy, List.of(register), chooser);
        WalkPrediction prediction = executed.predict(register, plan.kernel(), strategy.workers());
        if (prediction.feasible() && prediction.seconds() > options.maximumSeconds()) {
            return Verification.algebraicOnly(
                    algebra.lfsr().stateCount(),
                    "walking the states was predicted to take %d s, more than the limit of %d s"
                            .formatted(Math.round(prediction.seconds()), Math.round(options.maximumSeconds())));
        }
        ExecutionResult result = executed.run(plan, progress, cancellation);
        if (result.cancelled()) {
            throw new CancellationException("Cancelled");
        }
        return CorrectnessGate.judge(result, List.of(algebra)).getFirst();
    }
}
