package org.cyclotron.execution.strategy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.cyclotron.timing.TimelineJoin;
import org.jspecify.annotations.Nullable;

/** One run of {@link AutoStrategy}: chooses, runs, and puts the results together. Used once. */
final class AutoRun {
    private static final BigInteger MOST_PROGRESS = BigInteger.valueOf(Long.MAX_VALUE);

    private final Plan plan;
    private final Progress progress;
    private final Cancellation cancellation;
    private final StrategyChooser chooser;
    private final TimelineJoin timeline;
    private final List<RegisterResult> results = new ArrayList<>();
    private final List<StrategyName> chosen = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final long total;
    private WorkCounters counters = WorkCounters.NONE;
    private long done;
    private long setupNanos;
    private long uncertaintyNanos;
    private long cpuNanos;
    private int retries;
    private @Nullable String fallback;
    private boolean cancelled;

    AutoRun(Plan plan, Progress progress, Cancellation cancellation) {
        this.plan = plan;
        this.progress = progress;
        this.cancellation = cancellation;
        @Nullable StrategyChooser given = plan.chooser();
        this.chooser = given != null
                ? given
                : new ModelChooser(new CostModel(
                        RoughProfile.profile(), Runtime.getRuntime().availableProcessors()));
        this.timeline = new TimelineJoin(plan.workers());
        this.total = states(plan.registers());
    }

    ExecutionResult run() {
        long cpuBefore = RunControl.threadCpuNanos();
        @Nullable String reservation = chooser.reservation();
        if (reservation != null) {
            warnings.add(reservation);
        }
        for (PlannedRegister register : plan.registers()) {
            cancelled = cancelled || cancellation.isRequested();
            if (cancelled) {
                results.add(RegisterResult.cancelled(register.lfsr(), null, false));
            } else {
                run(register);
            }
        }
        if (chosen.isEmpty()) {
            timeline.add(new PhaseRecorder(plan.workers()).finish());
            cpuNanos = RunControl.threadCpuNanos() - cpuBefore;
        }
        if (!cancelled) {
            progress.report(total, total);
        }
        return new ExecutionResult(
                plan,
                cancelled,
                results,
                timeline.joined(),
                setupNanos,
                uncertaintyNanos,
                cpuNanos,
                counters,
                retries,
                fallback,
                List.copyOf(warnings),
                chosen);
    }

    private void run(PlannedRegister register) {
        StrategyName choice = choose(register);
        chosen.add(choice);
        long before = done;
        ExecutionResult result = Strategies.of(choice)
                .run(
                        new Plan(choice, List.of(register)),
                        (states, ignored) -> progress.report(Math.min(total, before + states), total),
                        cancellation);
        done = Math.min(total, before + states(List.of(register)));
        add(result);
    }

    /** Choosing is part of the run: the coordinator's partition. A recorder of its own would take as long again. */
    private StrategyName choose(PlannedRegister register) {
        long cpuBefore = RunControl.threadCpuNanos();
        long start = System.nanoTime();
        StrategyName choice = chooser.choose(register, plan.workers(), plan.kernel());
        long nanos = Math.max(0, System.nanoTime() - start);
        cpuNanos += RunControl.threadCpuNanos() - cpuBefore;
        Span choosing = new Span(Span.COORDINATOR, Phase.PARTITION, 0, nanos, 1);
        timeline.add(new RunTimeline(nanos, 0, List.of(choosing), 0));
        return choice;
    }

    private void add(ExecutionResult result) {
        timeline.add(result.timeline());
        results.addAll(result.registers());
        counters = counters.plus(result.counters());
        setupNanos += result.setupNanos();
        uncertaintyNanos = Math.max(uncertaintyNanos, result.clockUncertaintyNanos());
        cpuNanos += result.cpuNanos();
        retries += result.retries();
        fallback = fallback == null ? result.fallback() : fallback;
        warnings.addAll(result.warnings());
        cancelled = result.cancelled();
    }

    private static long states(List<PlannedRegister> registers) {
        return registers.stream()
                .map(register -> register.lfsr().stateCount())
                .reduce(BigInteger.ZERO, BigInteger::add)
                .min(MOST_PROGRESS)
                .longValue();
    }
}
