package org.cyclotron.robustness.soak;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.robustness.Damage;

/** Strategies on worker processes enumerate a register while a worker is killed now and then; sometimes the run is cancelled. */
final class StrategiesUnderFire implements Chore {
    private static final List<String> STRATEGIES = List.of(
            "blocks@spawn:2",
            "queue@spawn:2",
            "blocks@standby:2",
            "queue@standby:2",
            "segments@pool:2",
            "blocks@pool:2",
            "segments@shared:2",
            "blocks@shared:2",
            "leap@pool:2");

    private final AtomicLong kills = new AtomicLong();
    private long cancelled;
    private long gaveWay;

    @Override
    public String name() {
        return "strategies on processes, workers killed, runs cancelled";
    }

    @Override
    public void run(Damage chance) throws Exception {
        StrategyName name = Strategies.parse(chance.any(STRATEGIES));
        ExecutionStrategy strategy = Strategies.of(name);
        AlgebraicAnalysis analysis =
                AlgebraicAnalyzer.analyze(register(chance), FactoringBudget.DEFAULT, Cancellation.NONE);
        PlannedRegister register = PlannedRegister.of(analysis);
        boolean killing = chance.below(2) == 0;
        long patience = chance.below(4) == 0 ? chance.below(600) * 1_000_000L : Long.MAX_VALUE;
        long begun = System.nanoTime();
        try (Killer killer = killing ? new Killer(chance) : null) {
            ExecutionResult result = strategy.run(
                    new Plan(name, List.of(register, register)),
                    Progress.NONE,
                    () -> System.nanoTime() - begun > patience);
            judge(name, result, analysis);
        } finally {
            if (chance.below(3) == 0) {
                strategy.release();
            }
        }
    }

    private void judge(StrategyName name, ExecutionResult result, AlgebraicAnalysis analysis) {
        if (result.fallback() != null) {
            gaveWay++;
        }
        if (result.cancelled()) {
            cancelled++;
            return;
        }
        // What depends on a worker that was lost may say so; nothing else may fail, and nothing may be wrong.
        boolean lost = result.registers().stream()
                .anyMatch(register ->
                        register.reason() != null && register.reason().contains("process"));
        if (!lost && !CorrectnessGate.passes(result, List.of(analysis, analysis))) {
            throw new AssertionError(name + " on " + analysis.lfsr() + " came out wrong: " + result.registers());
        }
    }

    private static Lfsr register(Damage chance) {
        long q = chance.any(List.of(2L, 2L, 2L, 3L, 4L));
        int degree = q == 2 ? 8 + chance.below(7) : 4 + chance.below(3);
        long[] row = new long[degree];
        for (int i = 0; i < degree; i++) {
            row[i] = chance.below((int) q);
        }
        return new Lfsr(FiniteFields.of(q), row);
    }

    String account() {
        return "%d workers killed, %d runs cancelled, %d gave way to another backend"
                .formatted(kills.get(), cancelled, gaveWay);
    }

    /** Kills children of this process until it is closed. */
    private final class Killer implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        Killer(Damage chance) {
            long mostNanos = 1_000_000L * (50 + chance.below(400));
            long seed = chance.number();
            thread = new Thread(() -> kill(new Damage(seed), mostNanos), "killer");
            thread.start();
        }

        private void kill(Damage own, long mostNanos) {
            while (!over.get()) {
                LockSupport.parkNanos((long) (mostNanos * (own.below(1000) / 1000.0)) + 10_000_000);
                List<ProcessHandle> children =
                        ProcessHandle.current().children().toList();
                if (!over.get() && !children.isEmpty() && own.any(children).destroyForcibly()) {
                    kills.incrementAndGet();
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            over.set(true);
            LockSupport.unpark(thread);
            thread.join();
        }
    }
}
