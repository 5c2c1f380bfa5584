package org.cyclotron.execution.strategy;

import java.util.Comparator;
import java.util.stream.Stream;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Chooses another strategy for each register, with as many workers as it was given or fewer. Registers follow each other,
 * each on what the chooser of the plan names for it; the wall time holds the choosing. Without a chooser the model with
 * rough defaults chooses, and the result says so.
 */
final class AutoStrategy implements ExecutionStrategy {
    static final String ID = "auto@auto";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Chosen per register";
    }

    /** The sequential program can use every kernel, and is among those chosen from. */
    @Override
    public boolean supports(TaskKernel kernel) {
        return true;
    }

    @Override
    public boolean isParallel() {
        return true;
    }

    @Override
    public boolean isInProcess() {
        return true;
    }

    @Override
    public boolean isAssisted() {
        return false;
    }

    @Override
    public boolean walksWholeCycles() {
        return false;
    }

    @Override
    public boolean spansRegisters() {
        return false;
    }

    /** What the quickest of those that can do it would take; the reason of the sequential program where none can. */
    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return Stream.concat(Strategies.sequential().stream(), Strategies.parallel().stream())
                .filter(strategy -> strategy.supports(kernel) && strategy.isInProcess())
                .map(strategy -> strategy.predict(register, kernel, strategy.isParallel() ? workers : 1))
                .filter(WalkPrediction::feasible)
                .min(Comparator.comparingDouble(WalkPrediction::seconds))
                .orElseGet(() -> Strategies.SEQUENTIAL.predict(register, kernel, 1));
    }

    @Override
    public ExecutionResult run(Plan plan, Progress progress, Cancellation cancellation) {
        Strategies.requireSuitable(this, plan.strategy());
        return new AutoRun(plan, progress, cancellation).run();
    }

    @Override
    public void release() {
        Backends.release();
    }
}
