package org.cyclotron.execution.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.cyclotron.enumeration.SharedLongs;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A run on worker processes. When workers fail too often, what is left goes on elsewhere: on the next kind of workers, at
 * last in this process; and the result says so.
 */
public final class WorkerSession implements BackendSession {
    private final Plan plan;
    private final Decomposition decomposition;
    private final WorkerSettings settings;
    private final List<WorkerStage> stages;
    private final Cancellation cancellation;
    private final Failures failures;
    private int stage;
    private @Nullable WorkerSupply supply;
    private @Nullable String fallback;
    private long setupNanos;
    private long uncertaintyNanos;
    private int lostDivisions;

    private WorkerSession(
            Plan plan,
            Decomposition decomposition,
            WorkerSettings settings,
            List<WorkerStage> stages,
            Cancellation cancellation) {
        this.cancellation = cancellation;
        this.plan = plan;
        this.decomposition = decomposition;
        this.settings = settings;
        this.stages = List.copyOf(stages);
        this.failures = new Failures(settings.mostFailures());
    }

    /**
     * Gets workers ready.
     *
     * @param stages where tasks run, the first as long as it works; the last is in this process
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static WorkerSession open(
            Plan plan,
            Decomposition decomposition,
            WorkerSettings settings,
            List<WorkerStage> stages,
            Cancellation cancellation) {
        WorkerSession session = new WorkerSession(plan, decomposition, settings, stages, cancellation);
        boolean opened = false;
        try {
            session.enter();
            opened = true;
            return session;
        } finally {
            if (!opened) {
                session.close();
            }
        }
    }

    /** Makes the present stage ready, or the first after it that can be. */
    private void enter() {
        while (stages.get(stage) instanceof WorkerStage.Processes processes) {
            WorkerSupply next = processes.supply().get();
            supply = next;
            try {
                setupNanos += next.prepare(plan.workers(), mostCommonLongs(), failures, cancellation);
                return;
            } catch (IOException e) {
                leave(String.valueOf(e.getMessage()));
            }
        }
    }

    /** What the registers within reach need. */
    private long mostCommonLongs() {
        return plan.registers().stream()
                .filter(register -> decomposition
                        .predict(register, plan.kernel(), plan.workers())
                        .feasible())
                .mapToLong(register -> decomposition.commonLongs(register.lfsr(), plan.kernel()))
                .max()
                .orElse(0);
    }

    /** Gives up the present stage. */
    private void leave(String reason) {
        String firstLine = reason.lines().findFirst().orElse("for no reason given");
        String notice = "%s gave way to %s: %s"
                .formatted(stages.get(stage).name(), stages.get(stage + 1).name(), firstLine);
        fallback = fallback == null ? notice : fallback + "; " + notice;
        stage++;
        closeSupply();
        failures.forgive();
    }

    private void closeSupply() {
        if (supply != null) {
            supply.close();
            supply = null;
        }
    }

    @Override
    public CommonMemory memory() {
        return this::commonLongs;
    }

    private @Nullable SharedLongs commonLongs(long size) {
        while (supply != null) {
            try {
                return supply.memory().longs(size);
            } catch (UncheckedIOException e) {
                leave(String.valueOf(e.getMessage()));
                enter();
            }
        }
        return CommonMemory.OF_THIS_PROCESS.longs(size);
    }

    @Override
    public void run(Division division, RunControl control) {
        Collection<Task> again = List.of();
        while (supply != null) {
            JobRun run = new JobRun(division, control, supply, settings, failures, job(division), again);
            try {
                run.run();
                lostDivisions = 0;
                return;
            } catch (WorkersLostException e) {
                giveWay(String.valueOf(e.getMessage()), division);
                again = run.left();
            } catch (DivisionLostException e) {
                if (++lostDivisions >= settings.mostFailures()) {
                    giveWay(String.valueOf(e.getMessage()), division);
                }
                throw e;
            } finally {
                uncertaintyNanos = Math.max(uncertaintyNanos, run.uncertaintyNanos());
            }
        }
        runHere(new RemainingDivision(division, control.workers(), again), control);
    }

    private void giveWay(String reason, Division division) {
        leave(reason);
        enter();
        if (!division.survivesLoss()) {
            throw new DivisionLostException(reason);
        }
    }

    private void runHere(Division division, RunControl control) {
        if (!(stages.get(stage) instanceof WorkerStage.Here here)) {
            throw new IllegalStateException("there is no supply of workers");
        }
        try {
            here.run().accept(division, control);
        } catch (OutOfMemoryError e) {
            if (stage + 1 == stages.size() || !String.valueOf(e.getMessage()).contains("thread")) {
                throw e;
            }
            // Some threads may have come up and taken tasks, so the division is made anew.
            leave(String.valueOf(e.getMessage()));
            throw new DivisionLostException(String.valueOf(e.getMessage()));
        }
    }

    private WorkerJob job(Division division) {
        return new WorkerJob(
                WorkerProcess.newJobNumber(),
                plan.strategy().decomposition(),
                plan.strategy().kernel(),
                division.lfsrs(),
                division.survivesLoss()
                        ? 0
                        : decomposition.commonLongs(division.lfsrs().getFirst(), plan.kernel()));
    }

    @Override
    public long setupNanos() {
        return setupNanos;
    }

    @Override
    public int retries() {
        return failures.retries();
    }

    @Override
    public @Nullable String fallback() {
        return fallback;
    }

    @Override
    public long clockUncertaintyNanos() {
        return uncertaintyNanos;
    }

    @Override
    public void close() {
        closeSupply();
    }
}
