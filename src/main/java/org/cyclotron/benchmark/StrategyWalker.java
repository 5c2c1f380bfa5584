package org.cyclotron.benchmark;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Segments of cycles on threads of this process, walked by a kernel of the strategies. */
record StrategyWalker(String kernel) implements WalkCase.Walker {
    @Override
    public double predictedSeconds(AlgebraicAnalysis algebra, int threads) {
        StrategyName name = name(threads);
        return Strategies.of(name)
                .predict(PlannedRegister.of(algebra), TaskKernels.byId(kernel), threads)
                .seconds();
    }

    @Override
    public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
            throws MissingRowException {
        ExecutionResult result = run(algebra, threads, cancellation);
        RegisterResult register = result.registers().getFirst();
        if (result.cancelled()) {
            throw new CancellationException("Cancelled");
        }
        if (register.state() == RegisterResult.State.REFUSED) {
            throw new MissingRowException(String.valueOf(register.reason()));
        }
        return new WarmTiming.Run(result.wallNanos() * 1e-9, CorrectnessGate.passes(result, List.of(algebra)));
    }

    ExecutionResult run(AlgebraicAnalysis algebra, int threads, Cancellation cancellation) {
        StrategyName name = name(threads);
        Plan plan = new Plan(name, List.of(PlannedRegister.of(algebra)));
        return Strategies.of(name).run(plan, Progress.NONE, cancellation);
    }

    private StrategyName name(int threads) {
        return new StrategyName("segments", threads == 1 ? "caller" : "threads", threads, kernel);
    }
}
