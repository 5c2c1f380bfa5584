package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.execution.worker.WorkerStock;

/**
 * A pool of worker JVMs that share memory: mapped files, under /dev/shm where there is one.
 *
 * <p>Each worker has a mailbox in common with the coordinator, through which the contents of tasks and outcomes travel
 * (lists of start states, cycles, segments); frames over pipes say only where they are. What workers have in common, such
 * as the claims of marks and the count of missing states, lies in one more file, which all of them change with the atomic
 * operations of the processor. So segments share one giant cycle between processes as they do between threads.
 *
 * <p>Cost: starting the workers and mapping is setup. A worker that is lost may have changed what all have in common, so
 * then the division of a register is made anew, in new memory.
 */
final class SharedBackend extends ProcessBackend {
    SharedBackend(WorkerSettings settings) {
        super(settings);
    }

    @Override
    public String id() {
        return "shared";
    }

    @Override
    public String label() {
        return "Processes with shared memory";
    }

    @Override
    public String explanation() {
        return "A pool of worker JVMs that share memory: tasks, results, claims and counters lie in mapped files instead"
                + " of travelling through pipes.";
    }

    @Override
    public boolean sharesMemory() {
        return true;
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.KEPT_PROCESSES_WITH_COMMON_MEMORY);
    }

    @Override
    List<WorkerStage> processStages(WorkerStock stock) {
        return List.of(stock.shared(id()), stock.fresh("spawn"));
    }
}
