package org.cyclotron.experiment.host;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.ChosenStrategies;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.PhaseScale;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Times one run of a strategy: back to back until it has taken long enough to be timed, every operation checked. */
final class StrategyTimer {
    private static final int MOST_OPERATIONS = 10_000;

    private final List<AlgebraicAnalysis> analyses;
    private final List<PlannedRegister> registers;
    private final @Nullable StrategyChooser chooser;
    private final long leastNanos;

    /**
     * A timer for one subject.
     *
     * @param chooser for strategies that choose among others; null for rough defaults
     * @param leastNanos a run is repeated until it has taken so long in all
     */
    StrategyTimer(List<AlgebraicAnalysis> analyses, @Nullable StrategyChooser chooser, long leastNanos) {
        this.analyses = analyses;
        this.registers = analyses.stream().map(PlannedRegister::of).toList();
        this.chooser = chooser;
        this.leastNanos = leastNanos;
    }

    /** One operation, not timed, for warming. */
    ExecutionResult runOnce(StrategyName name, Cancellation cancellation) {
        return strategy(name).run(new Plan(name, registers, chooser), Progress.NONE, cancellation);
    }

    RunRecord time(StrategyName name, int position) {
        ExecutionStrategy strategy = strategy(name);
        Plan plan = new Plan(name, registers, chooser);
        List<ExecutionResult> operations = new ArrayList<>();
        Pauses pauses = Pauses.now();
        long total = 0;
        do {
            ExecutionResult result = strategy.run(plan, Progress.NONE, Cancellation.NONE);
            operations.add(result);
            total += result.wallNanos();
        } while (total < leastNanos && operations.size() < MOST_OPERATIONS);
        return record(name, position, operations, Pauses.now().since(pauses));
    }

    private static ExecutionStrategy strategy(StrategyName name) {
        return Strategies.of(name);
    }

    private RunRecord record(StrategyName name, int position, List<ExecutionResult> operations, Pauses pauses) {
        Verification verification = worst(operations);
        var breakdown = PhaseScale.mean(
                operations.stream().map(ExecutionResult::breakdown).toList(), name.workers());
        ExecutionResult sample = operations.stream()
                .min(Comparator.comparingLong(result -> Math.abs(result.wallNanos() - breakdown.wallNanos())))
                .orElseThrow();
        return new RunRecord(
                name,
                position,
                operations.size(),
                verification.status(),
                verification.reason(),
                verification.walked(),
                breakdown,
                mean(operations.stream().mapToLong(ExecutionResult::setupNanos).sum(), operations),
                mean(operations.stream().mapToLong(ExecutionResult::cpuNanos).sum(), operations),
                sample.timeline(),
                sample.counters(),
                accounted(sample),
                operations.stream().mapToInt(ExecutionResult::retries).sum(),
                operations.stream()
                        .map(ExecutionResult::fallback)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                pauses.gcNanos(),
                pauses.jitNanos(),
                operations.stream()
                        .flatMap(result -> result.warnings().stream())
                        .distinct()
                        .toList(),
                ChosenStrategies.text(sample.chosen()));
    }

    private static long mean(long sum, List<ExecutionResult> operations) {
        return sum / operations.size();
    }

    /** The worst judgement of all registers in all operations; an empty file is right by itself. */
    private Verification worst(List<ExecutionResult> operations) {
        return operations.stream()
                .flatMap(result -> CorrectnessGate.judge(result, analyses).stream())
                .max(Comparator.comparing(Verification::status))
                .orElseGet(() -> new Verification(
                        Verification.Status.VERIFIED,
                        null,
                        BigInteger.ZERO,
                        BigInteger.ZERO,
                        BigInteger.ZERO,
                        null,
                        null));
    }

    private static BigInteger accounted(ExecutionResult result) {
        return result.registers().stream()
                .map(register -> {
                    WalkedCensus census = register.census();
                    return census == null ? BigInteger.ZERO : census.statesCovered();
                })
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
