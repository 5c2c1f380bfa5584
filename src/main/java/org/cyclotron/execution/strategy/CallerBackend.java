package org.cyclotron.execution.strategy;

import java.util.List;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RunControl;
import org.cyclotron.timing.Phase;

/** Runs tasks one after the other on the calling thread, which is coordinator and the only worker. */
final class CallerBackend implements InProcessBackend {
    @Override
    public String id() {
        return "caller";
    }

    @Override
    public String label() {
        return "Calling thread";
    }

    @Override
    public String explanation() {
        return "Tasks run one after the other on the calling thread: no overhead, no help.";
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public WorkerKind kind(double states) {
        return new WorkerKind(id(), WorkerKind.Life.CALLER);
    }

    @Override
    public void run(Division division, RunControl control) {
        WorkerLoop worker = new WorkerLoop(division, control, 0);
        do {
            control.recorder().coordinator().enter(Phase.WAIT);
            worker.runRound();
        } while (Rounds.end(division, List.of(worker), control));
    }
}
