package org.cyclotron.execution.strategy;

import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.RunControl;
import org.cyclotron.progress.Cancellation;

/** A backend whose workers are threads of this process: nothing has to be made ready, nothing is kept. */
interface InProcessBackend extends Backend {
    /**
     * Runs all rounds of a division. When this returns or throws, no thread of it is left.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the outcomes of finished tasks were accepted
     */
    void run(Division division, RunControl control);

    @Override
    default BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
        return this::run;
    }
}
