package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.worker.WorkerSession;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.execution.worker.WorkerStock;
import org.cyclotron.progress.Cancellation;

/**
 * A backend whose workers are processes of their own. When they fail again and again, what is left goes on with workers
 * started afresh, then on threads, at last on the calling thread, and the result says so.
 */
abstract class ProcessBackend implements Backend {
    private final WorkerStock stock;

    ProcessBackend(WorkerSettings settings) {
        stock = new WorkerStock(settings);
    }

    /** The stages before threads. */
    abstract List<WorkerStage> processStages(WorkerStock stock);

    @Override
    public final boolean isInProcess() {
        return false;
    }

    @Override
    public final BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
        List<WorkerStage> stages = new ArrayList<>(processStages(stock));
        stages.add(WorkerStage.here("threads", ThreadsBackend::runOnce));
        stages.add(WorkerStage.here("caller", new CallerBackend()::run));
        return WorkerSession.open(plan, decomposition, stock.settings(), stages, cancellation);
    }

    @Override
    public final void settle() {
        stock.settle();
    }

    @Override
    public final void release() {
        stock.release();
    }
}
