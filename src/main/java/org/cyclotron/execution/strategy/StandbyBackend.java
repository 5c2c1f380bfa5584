package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.execution.worker.WorkerStock;

/**
 * JVMs started ahead of need, each used for one register and then replaced. A JVM cannot fork; a process that is ready
 * before it is needed is the counterpart: it starts at once, and it has seen nothing of any other task.
 *
 * <p>Cost: the start of a worker is setup and not wall time, as long as a register takes longer than the replacements
 * need to come up; where registers follow each other faster, the next one waits for them, and that is wall time. The code
 * is cold each time. Between runs as many workers as the last run had stay ready, at rest.
 */
final class StandbyBackend extends ProcessBackend {
    StandbyBackend(WorkerSettings settings) {
        super(settings);
    }

    @Override
    public String id() {
        return "standby";
    }

    @Override
    public String label() {
        return "Standby processes";
    }

    @Override
    public String explanation() {
        return "JVMs started ahead of need, used once, then replaced: private state, ready at once. The counterpart of"
                + " a fork, which a JVM cannot do.";
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.REPLACED_PROCESSES);
    }

    @Override
    List<WorkerStage> processStages(WorkerStock stock) {
        return List.of(stock.standby(id()), stock.fresh("spawn"));
    }
}
