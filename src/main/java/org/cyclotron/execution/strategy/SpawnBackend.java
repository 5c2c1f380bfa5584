package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.execution.worker.WorkerStock;

/**
 * A new JVM for each worker and each register, initialised from nothing: the counterpart of the start method
 * {@code spawn} of the Python program this project answers.
 *
 * <p>Cost: a start of some 100 to 300 ms a worker, of which a second processor may carry a part, then the field and the
 * kernel; the description of the register crosses once, tasks and outcomes in frames over pipes. All of it is wall time,
 * and the code is cold. Nothing is kept; a worker is killed when it has reported.
 */
final class SpawnBackend extends ProcessBackend {
    SpawnBackend(WorkerSettings settings) {
        super(settings);
    }

    @Override
    public String id() {
        return "spawn";
    }

    @Override
    public String label() {
        return "Spawned processes";
    }

    @Override
    public String explanation() {
        return "A new JVM for each worker and each register, initialised from nothing: private state, and the price of a"
                + " process every time.";
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.FRESH_PROCESSES);
    }

    @Override
    List<WorkerStage> processStages(WorkerStock stock) {
        return List.of(stock.fresh(id()));
    }
}
