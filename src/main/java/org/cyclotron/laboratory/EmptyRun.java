package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;

/**
 * What a run of empty tasks took on a backend.
 *
 * @param setupNanos before the run, until its workers were ready
 * @param timeline of the run; its wall time ends when all outcomes are in the caller's hands
 */
record EmptyRun(long setupNanos, RunTimeline timeline) {
    private static final Lfsr REGISTER = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    /**
     * Runs so many empty tasks.
     *
     * @throws MeasureFailedException when the backend had to give way to another, or tasks were lost
     */
    static EmptyRun on(String backendId, int workers, int tasks, Cancellation cancellation)
            throws MeasureFailedException {
        Backend backend = Backends.byId(backendId);
        Plan plan = new Plan(
                new StrategyName(EmptyJob.DECOMPOSITION, backendId, workers, "plain"),
                List.of(PlannedRegister.of(REGISTER)));
        try (BackendSession session = backend.open(plan, Decompositions.byId(EmptyJob.DECOMPOSITION), cancellation)) {
            PhaseRecorder recorder = new PhaseRecorder(workers);
            RunControl control = new RunControl(workers, recorder, tasks, Progress.NONE, cancellation, session::memory);
            EmptyJob job = new EmptyJob(REGISTER, tasks, control);
            session.run(job, control);
            RunTimeline timeline = recorder.finish();
            requireUndisturbed(session, job, tasks);
            return new EmptyRun(session.setupNanos(), timeline);
        }
    }

    private static void requireUndisturbed(BackendSession session, EmptyJob job, int tasks)
            throws MeasureFailedException {
        if (session.fallback() != null) {
            throw new MeasureFailedException(String.valueOf(session.fallback()));
        }
        if (session.retries() > 0 || job.done() != tasks) {
            throw new MeasureFailedException("workers failed, and " + job.done() + " of " + tasks + " tasks were done");
        }
    }
}
