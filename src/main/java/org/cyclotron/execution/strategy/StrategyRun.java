package org.cyclotron.execution.strategy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.UnsupportedRegisterException;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;

/** One run of a plan, timed. Used once. */
final class StrategyRun {
    private static final BigInteger MOST_PROGRESS = BigInteger.valueOf(Long.MAX_VALUE);

    private final ComposedStrategy strategy;
    private final Plan plan;
    private final TaskKernel kernel;
    private final Progress progress;
    private final Cancellation cancellation;
    private final @Nullable RegisterResult[] results;
    private WorkCounters counters = WorkCounters.NONE;
    private boolean cancelled;

    StrategyRun(ComposedStrategy strategy, Plan plan, Progress progress, Cancellation cancellation) {
        this.strategy = strategy;
        this.plan = plan;
        this.kernel = plan.kernel();
        this.progress = progress;
        this.cancellation = cancellation;
        this.results = new RegisterResult[plan.registers().size()];
    }

    ExecutionResult run() {
        try (BackendSession session = open()) {
            return run(session);
        }
    }

    /** What there is to get ready is made ready before the wall time begins; for nothing to do, nothing is. */
    private BackendSession open() {
        if (plan.registers().isEmpty() || cancellation.isRequested()) {
            return (division, control) -> control.cancellation().check();
        }
        try {
            return strategy.backend().open(plan, strategy.decomposition(), cancellation);
        } catch (CancellationException e) {
            return (division, control) -> control.cancellation().check();
        } catch (OutOfMemoryError e) {
            // No thread to be had: told of each register, as when memory runs out later.
            return (division, control) -> {
                throw e;
            };
        }
    }

    private ExecutionResult run(BackendSession session) {
        long cpuBefore = RunControl.threadCpuNanos();
        PhaseRecorder recorder = new PhaseRecorder(plan.workers());
        Lane coordinator = recorder.coordinator();
        coordinator.enter(Phase.PARTITION);
        RunControl control =
                new RunControl(plan.workers(), recorder, totalStates(), progress, cancellation, session::memory);
        for (List<Integer> unit : units()) {
            if (!cancelled) {
                coordinator.enter(Phase.PARTITION);
                run(unit, control, session);
            }
        }
        RunTimeline timeline = recorder.finish();
        long cpu = RunControl.threadCpuNanos() - cpuBefore + control.workerCpuNanos();
        if (!cancelled) {
            control.reportDone();
        }
        return new ExecutionResult(
                plan,
                cancelled,
                allResults(),
                timeline,
                session.setupNanos(),
                session.clockUncertaintyNanos(),
                cpu,
                counters,
                session.retries(),
                session.fallback(),
                TimingWarnings.of(timeline, kernel, session.clockUncertaintyNanos()));
    }

    /** The registers that are divided together, by index; those that are refused are left out. */
    private List<List<Integer>> units() {
        List<List<Integer>> units = new ArrayList<>();
        List<Integer> feasible = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            PlannedRegister register = plan.registers().get(i);
            WalkPrediction prediction = strategy.predict(register, kernel, plan.workers());
            if (prediction.reason() != null) {
                results[i] = RegisterResult.refused(register.lfsr(), prediction.reason());
            } else {
                feasible.add(i);
                units.add(List.of(i));
            }
        }
        return !strategy.decomposition().spansRegisters() ? units : feasible.isEmpty() ? List.of() : List.of(feasible);
    }

    private void run(List<Integer> unit, RunControl control, BackendSession session) {
        List<PlannedRegister> registers =
                unit.stream().map(plan.registers()::get).toList();
        try {
            Division division = divide(registers, control);
            boolean finished;
            while (true) {
                try {
                    finished = finishes(division, control, session);
                    break;
                } catch (DivisionLostException e) {
                    counters = counters.plus(allInVain(division));
                    division = divide(registers, control);
                }
            }
            control.recorder().coordinator().enter(Phase.MERGE);
            List<RegisterResult> found = division.results(!finished);
            for (int i = 0; i < unit.size(); i++) {
                results[unit.get(i)] = found.get(i);
            }
            counters = counters.plus(division.counters());
        } catch (CancellationException e) {
            cancelled = true;
        } catch (UnsupportedRegisterException e) {
            unit.forEach(index -> results[index] =
                    RegisterResult.refused(plan.registers().get(index).lfsr(), String.valueOf(e.getMessage())));
        } catch (IllegalStateException | ArithmeticException | OutOfMemoryError e) {
            unit.forEach(index -> results[index] = RegisterResult.failed(
                    plan.registers().get(index).lfsr(),
                    "the enumeration broke off: " + e,
                    strategy.decomposition().isAssisted()));
        }
    }

    private Division divide(List<PlannedRegister> registers, RunControl control) {
        control.recorder().coordinator().enter(Phase.PARTITION);
        return strategy.decomposition().divide(registers, kernel, plan.workers(), control);
    }

    /** The counters of a division that is made anew: what was walked for it is given up. */
    private static WorkCounters allInVain(Division division) {
        WorkCounters done = division.counters();
        return new WorkCounters(
                0,
                done.statesWalked(),
                done.steps(),
                0,
                0,
                done.statesWalked(),
                done.tasks(),
                0,
                done.marks(),
                done.bytes());
    }

    /** Runs all rounds; false when cancelled on the way. */
    private boolean finishes(Division division, RunControl control, BackendSession session) {
        try {
            session.run(division, control);
            return true;
        } catch (CancellationException e) {
            if (!control.isCancelled()) {
                throw new IllegalStateException("a worker stopped without being told to", e);
            }
            cancelled = true;
            return false;
        }
    }

    private List<RegisterResult> allResults() {
        List<RegisterResult> all = new ArrayList<>(Arrays.asList(results));
        for (int i = 0; i < results.length; i++) {
            if (results[i] == null) {
                all.set(
                        i,
                        RegisterResult.cancelled(
                                plan.registers().get(i).lfsr(),
                                null,
                                strategy.decomposition().isAssisted()));
            }
        }
        return all;
    }

    private long totalStates() {
        BigInteger total = plan.registers().stream()
                .map(register -> register.lfsr().stateCount())
                .reduce(BigInteger.ZERO, BigInteger::add);
        return total.min(MOST_PROGRESS).longValue();
    }
}
