package org.cyclotron.benchmark;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.cycle.AlgebraicAnalysis;
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
        StrategyName name = new StrategyName("segments", threads == 1 ? "caller" : "threads", threads, kernel);
        Plan plan = new Plan(name, List.of(PlannedRegister.of(algebra)));
        return Strategies.of(name).run(plan, Progress.NONE, cancellation);
    }
}
