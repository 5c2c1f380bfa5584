package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.execution.worker.WorkerStock;

/**
 * Worker JVMs kept for the whole file: started once, their fields and kernels made once, and warmer with every register.
 *
 * <p>Cost: the start is setup; for each register its description crosses once, and tasks and outcomes in frames over
 * pipes. Between runs the workers are parked, waiting for input. A worker that failed is replaced.
 */
final class PoolBackend extends ProcessBackend {
    PoolBackend(WorkerSettings settings) {
        super(settings);
    }

    @Override
    public String id() {
        return "pool";
    }

    @Override
    public String label() {
        return "Pool of processes";
    }

    @Override
    public String explanation() {
        return "Worker JVMs kept for the whole file and initialised once. Tasks and results travel in frames over pipes.";
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.KEPT_PROCESSES);
    }

    @Override
    List<WorkerStage> processStages(WorkerStock stock) {
        return List.of(stock.kept(id()), stock.fresh("spawn"));
    }
}
