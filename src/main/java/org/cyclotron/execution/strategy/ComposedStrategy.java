package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A decomposition on a backend. */
record ComposedStrategy(Decomposition decomposition, Backend backend) implements ExecutionStrategy {
    @Override
    public String id() {
        return decomposition.id() + "@" + backend.id();
    }

    @Override
    public String label() {
        return decomposition.label() + ", " + backend.label();
    }

    @Override
    public boolean supports(TaskKernel kernel) {
        return decomposition.supports(kernel);
    }

    @Override
    public boolean isParallel() {
        return decomposition.isParallel() && backend.isParallel();
    }

    @Override
    public boolean isInProcess() {
        return backend.isInProcess();
    }

    @Override
    public boolean isInProcess(List<Lfsr> registers) {
        return backend.isInProcess(registers);
    }

    @Override
    public boolean isAssisted() {
        return decomposition.isAssisted();
    }

    @Override
    public boolean walksWholeCycles() {
        return decomposition.walksWholeCycles();
    }

    @Override
    public boolean spansRegisters() {
        return decomposition.spansRegisters();
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return backend.sharesMemory()
                ? decomposition.predict(register, kernel, workers)
                : decomposition.predictApart(register, kernel, workers);
    }

    @Override
    public ExecutionResult run(Plan plan, Progress progress, Cancellation cancellation) {
        Strategies.requireSuitable(this, plan.strategy());
        return new StrategyRun(this, plan, progress, cancellation).run();
    }

    @Override
    public void release() {
        backend.release();
    }
}
