package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * All strategies at once, for the eye and for teaching. They share the processors, so who wins says little and how long it
 * took says nothing: a race is never a measurement and is not stored.
 */
public final class Race {
    private static final long REPORT_MILLIS = 50;

    private final List<Runner> runners;
    private final LongSupplier nanoClock;
    private final Cancellation cancellation;
    private final long start;
    private final AtomicInteger places = new AtomicInteger();

    private Race(
            Subject subject,
            List<StrategyName> strategies,
            @Nullable StrategyChooser chooser,
            LongSupplier nanoClock,
            Cancellation cancellation) {
        this.nanoClock = nanoClock;
        this.cancellation = cancellation;
        List<AlgebraicAnalysis> analyses = subject.registers().stream()
                .map(register -> register.analysis().algebra())
                .toList();
        this.runners = strategies.stream()
                .map(strategy -> new Runner(strategy, analyses, chooser))
                .toList();
        this.start = nanoClock.getAsLong();
    }

    /**
     * Runs a race to its end.
     *
     * @param listener hears how it stands some twenty times a second, on the calling thread
     * @param nanoClock a monotonic clock
     * @return how it ended; lanes that were still running when it was cancelled say so
     */
    public static RaceStanding run(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> listener,
            LongSupplier nanoClock,
            Cancellation cancellation) {
        return run(subject, strategies, null, listener, nanoClock, cancellation);
    }

    /** The same; @param chooser for strategies that choose among others, null for rough defaults */
    public static RaceStanding run(
            Subject subject,
            List<StrategyName> strategies,
            @Nullable StrategyChooser chooser,
            Consumer<RaceStanding> listener,
            LongSupplier nanoClock,
            Cancellation cancellation) {
        return new Race(subject, strategies, chooser, nanoClock, cancellation).run(listener);
    }

    private RaceStanding run(Consumer<RaceStanding> listener) {
        List<Thread> threads = new ArrayList<>();
        for (Runner runner : runners) {
            Thread thread = new Thread(runner, "race-" + runner.strategy);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                listener.accept(standing());
                interrupted |= isInterruptedWhileWaitingFor(thread);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        // Worker processes that were kept for another run are not wanted any more.
        runners.forEach(runner -> Strategies.of(runner.strategy).release());
        RaceStanding last = standing();
        listener.accept(last);
        return last;
    }

    /** Workers poll the cancellation, which is how a race is stopped; with the flag set at once no wait would wait any more. */
    private static boolean isInterruptedWhileWaitingFor(Thread thread) {
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, REPORT_MILLIS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private RaceStanding standing() {
        return new RaceStanding(
                nanoClock.getAsLong() - start,
                runners.stream().map(Runner::lane).toList());
    }

    /** One lane: runs on its own thread, is looked at from another. */
    private final class Runner implements Runnable {
        private final StrategyName strategy;
        private final List<AlgebraicAnalysis> analyses;
        private final @Nullable StrategyChooser chooser;
        private volatile RaceStanding.Lane lane;

        Runner(StrategyName strategy, List<AlgebraicAnalysis> analyses, @Nullable StrategyChooser chooser) {
            this.chooser = chooser;
            this.strategy = strategy;
            this.analyses = analyses;
            this.lane = running(0);
        }

        RaceStanding.Lane lane() {
            return lane;
        }

        @Override
        public void run() {
            Plan plan = new Plan(
                    strategy, analyses.stream().map(PlannedRegister::of).toList(), chooser);
            Progress progress = (done, total) -> lane = running(total == 0 ? 0 : (double) done / total);
            try {
                lane = ended(Strategies.of(strategy).run(plan, progress, cancellation));
            } catch (RuntimeException | OutOfMemoryError e) {
                lane = over(RaceStanding.State.FAILED, lane.share(), null, e.toString());
            }
        }

        private RaceStanding.Lane running(double share) {
            return new RaceStanding.Lane(
                    strategy, LaneLabels.of(strategy), RaceStanding.State.RUNNING, share, null, null, null);
        }

        private RaceStanding.Lane ended(ExecutionResult result) {
            if (result.cancelled()) {
                return over(RaceStanding.State.CANCELLED, lane.share(), null, "stopped");
            }
            if (CorrectnessGate.passes(result, analyses)) {
                return over(RaceStanding.State.FINISHED, 1, places.incrementAndGet(), null);
            }
            boolean refused =
                    result.registers().stream().anyMatch(register -> register.state() == RegisterResult.State.REFUSED);
            return over(
                    refused ? RaceStanding.State.REFUSED : RaceStanding.State.FAILED,
                    lane.share(),
                    null,
                    reason(result));
        }

        private @Nullable String reason(ExecutionResult result) {
            return CorrectnessGate.judge(result, analyses).stream()
                    .map(verification -> verification.reason())
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private RaceStanding.Lane over(
                RaceStanding.State state, double share, @Nullable Integer place, @Nullable String reason) {
            @Nullable Long finish = place == null ? null : nanoClock.getAsLong() - start;
            return new RaceStanding.Lane(strategy, LaneLabels.of(strategy), state, share, place, finish, reason);
        }
    }
}
