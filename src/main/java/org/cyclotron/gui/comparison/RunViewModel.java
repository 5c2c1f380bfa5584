package org.cyclotron.gui.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.Batches;
import org.cyclotron.gui.task.RunningWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Measures subjects one after another, or lets lanes race; stops; keeps complete rounds. */
final class RunViewModel {
    private final ComparisonEngine engine;
    private final TaskRunner tasks;
    private final ComparisonMemory memory;
    private final LongSupplier nanoTime;
    private final Deque<PendingSubject> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private final ReadOnlyObjectWrapper<@Nullable RunFailure> failure = new ReadOnlyObjectWrapper<>();
    private final List<Comparison> made = new ArrayList<>();
    private Consumer<List<Comparison>> listener = comparisons -> {};
    private @Nullable BackgroundTask task;
    private int subjects;

    RunViewModel(ComparisonEngine engine, TaskRunner tasks, ComparisonMemory memory, LongSupplier nanoTime) {
        this.engine = engine;
        this.tasks = tasks;
        this.memory = memory;
        this.nanoTime = nanoTime;
        tasks.runningProperty().subscribe(this::follow);
    }

    /** What else runs in the window. */
    ReadOnlyObjectProperty<RunningWork> othersProperty() {
        return tasks.runningProperty();
    }

    /** A question that other work gave rise to goes when that has ended. */
    private void follow(RunningWork running) {
        switch (state.get()) {
            case RunState.Barred barred when running.timed() == null -> state.set(new RunState.Idle());
            case RunState.Asking(ComparisonForecast prediction, String disturbing)
            when disturbing != null && running.beside().isEmpty() ->
                state.set(prediction.isLong() ? new RunState.Asking(prediction, null) : new RunState.Idle());
            default -> {}
        }
    }

    /** Whether other work is being timed, which then is said; nothing can be run beside it. */
    boolean isBarred() {
        String by = tasks.runningProperty().get().timed();
        if (by != null && !state.get().isRunning()) {
            failure.set(null);
            state.set(new RunState.Barred(by));
        }
        return by != null;
    }

    ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Sets who hears what a run has measured when it has ended or was stopped, such as to keep it. */
    void onEnded(Consumer<List<Comparison>> next) {
        listener = next;
    }

    /** Why the last run broke off; null where it did not. */
    ReadOnlyObjectProperty<@Nullable RunFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /**
     * What all subjects of a run have in common.
     *
     * @param anew whether earlier rounds are measured again instead of being added to
     */
    record Plan(
            List<StrategyName> strategies,
            StrategyName baseline,
            int rounds,
            boolean preview,
            long seed,
            boolean anew) {}

    /** Waits for a yes before a run that is long, or that other work would disturb. */
    void ask(ComparisonForecast prediction) {
        state.set(new RunState.Asking(prediction, tasks.runningProperty().get().besideInWords()));
    }

    /** Forgets a race, a question and a failure. */
    void clear() {
        if (!state.get().isRunning()) {
            failure.set(null);
            state.set(new RunState.Idle());
        }
    }

    void measure(List<PendingSubject> chosen, Plan plan) {
        failure.set(null);
        made.clear();
        waiting.clear();
        waiting.addAll(chosen);
        subjects = chosen.size();
        next(plan);
    }

    /** Asks whatever runs to end; what is complete stays. */
    void stop() {
        waiting.clear();
        BackgroundTask running = task;
        if (running != null) {
            running.cancel();
        }
        if (state.get() instanceof RunState.Measuring now) {
            state.set(new RunState.Measuring(now.subject(), now.place(), now.subjects(), now.progress(), true));
        }
    }

    private void next(Plan plan) {
        PendingSubject subject = waiting.poll();
        if (subject == null) {
            rest();
            return;
        }
        int place = subjects - waiting.size();
        SubjectKey key = subject.key(plan.baseline().kernel(), plan.preview());
        Comparison before = plan.anew() ? null : memory.find(key).orElse(null);
        state.set(new RunState.Measuring(subject, place, subjects, null, false));
        LastProgress last = new LastProgress();
        Batches<ComparisonProgress> batches = tasks.batches(batch -> progressed(batch.getLast()));
        ProgressGate gate = new ProgressGate(nanoTime);
        task = tasks.<Comparison>startTimed(
                "Comparing " + subject.name(),
                work -> {
                    // A bar that does not know how far it is would move while runs are timed.
                    work.report(0, 1);
                    return engine.compare(
                            request(subject, plan, work),
                            before,
                            progress -> {
                                last.progress = progress;
                                if (gate.admits(progress)) {
                                    work.report(progress.runsDone(), progress.runsInAll());
                                    batches.accept(progress);
                                }
                            },
                            work);
                },
                outcome -> {
                    batches.flush();
                    ended(outcome, before, last, plan);
                });
    }

    private static ComparisonRequest request(PendingSubject subject, Plan plan, Cancellation cancellation) {
        return new ComparisonRequest(
                subject.analysed(cancellation),
                plan.strategies(),
                plan.baseline(),
                plan.rounds(),
                plan.preview(),
                plan.seed());
    }

    private void progressed(ComparisonProgress progress) {
        if (state.get() instanceof RunState.Measuring now) {
            state.set(new RunState.Measuring(now.subject(), now.place(), now.subjects(), progress, now.stopping()));
        }
    }

    /** Nothing runs any more; what was measured is published. */
    private void rest() {
        state.set(new RunState.Idle());
        if (!made.isEmpty()) {
            listener.accept(List.copyOf(made));
            made.clear();
        }
    }

    private void ended(TaskOutcome<Comparison> outcome, @Nullable Comparison before, LastProgress last, Plan plan) {
        switch (outcome) {
            case TaskOutcome.Finished<Comparison>(Comparison result) -> {
                keep(result, before, last);
                next(plan);
            }
            case TaskOutcome.Cancelled<Comparison>(Comparison kept) -> {
                keep(kept, before, last);
                waiting.clear();
                rest();
            }
            case TaskOutcome.Failed<Comparison>(Throwable cause) -> {
                keep(null, before, last);
                waiting.clear();
                ComparisonProgress progress = last.progress;
                failure.set(RunFailure.of(
                        cause, progress == null ? 0 : progress.soFar().rounds().size()));
                rest();
            }
        }
    }

    private void keep(@Nullable Comparison result, @Nullable Comparison before, LastProgress last) {
        ComparisonProgress progress = last.progress;
        Comparison measured = result != null ? result : progress != null ? progress.soFar() : null;
        if (measured == null) {
            return;
        }
        memory.keep(measured);
        int earlier = before == null ? 0 : before.rounds().size();
        if (measured.rounds().size() > earlier) {
            made.add(measured);
        }
    }

    void race(PendingSubject subject, List<StrategyName> strategies) {
        failure.set(null);
        state.set(new RunState.Racing(subject, null));
        Consumer<RaceStanding> show = standing -> {
            if (state.get() instanceof RunState.Racing) {
                state.set(new RunState.Racing(subject, standing));
            }
        };
        Batches<RaceStanding> batches = tasks.batches(batch -> show.accept(batch.getLast()));
        task = tasks.<RaceStanding>start(
                "Racing on " + subject.name(),
                work -> engine.race(subject.analysed(work), strategies, batches, work),
                outcome -> {
                    batches.flush();
                    raced(outcome, subject);
                });
    }

    private void raced(TaskOutcome<RaceStanding> outcome, PendingSubject subject) {
        switch (outcome) {
            case TaskOutcome.Finished<RaceStanding>(RaceStanding end) -> state.set(new RunState.Raced(subject, end));
            case TaskOutcome.Cancelled<RaceStanding>(RaceStanding end) ->
                state.set(end == null ? new RunState.Idle() : new RunState.Raced(subject, end));
            case TaskOutcome.Failed<RaceStanding>(Throwable cause) -> {
                failure.set(RunFailure.of(cause, 0));
                state.set(new RunState.Idle());
            }
        }
    }

    /** What was heard last, on the worker thread; read when the work has ended. */
    private static final class LastProgress {
        private volatile @Nullable ComparisonProgress progress;
    }
}
