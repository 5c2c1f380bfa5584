package org.cyclotron.execution.strategy;

import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A decomposition on a backend. */
record ComposedStrategy(Decomposition decomposition, Backend backend) implements ExecutionStrategy {
    @Override
    public String id() {
        return decomposition.id() + "@" + backend.id();
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return backend.sharesMemory()
                ? decomposition.predict(register, kernel, workers)
                : decomposition.predictApart(register, kernel, workers);
    }

    @Override
    public ExecutionResult run(Plan plan, Progress progress, Cancellation cancellation) {
        requireSuitable(plan);
        return new StrategyRun(this, plan, progress, cancellation).run();
    }

    private void requireSuitable(Plan plan) {
        StrategyName name = plan.strategy();
        if (!id().equals(name.decomposition() + "@" + name.backend())) {
            throw new IllegalArgumentException("a plan for " + name + " was given to " + id());
        }
        Strategies.requireSuitable(this, name);
    }
}
