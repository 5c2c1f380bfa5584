package org.cyclotron.gui.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.cyclotron.gui.task.BackgroundTask.State;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work on its worker thread. Progress may be reported millions of times a second: it is stored, and at most
 * one update is on its way to the window at any time.
 */
final class RunningWork<T> implements WorkSteps<T>, Runnable {
    private record Report(long done, long total) {}

    private final BackgroundTask task;
    private final Work<T> work;
    private final Consumer<TaskOutcome<T>> receiver;
    private final Executor windowThread;
    private final LongSupplier nanoTime;
    private final AtomicBoolean updateUnderWay = new AtomicBoolean();
    private volatile Report latest = new Report(0, -1);
    private volatile @Nullable T kept;
    private volatile long startedAt;

    RunningWork(
            BackgroundTask task,
            Work<T> work,
            Consumer<TaskOutcome<T>> receiver,
            Executor windowThread,
            LongSupplier nanoTime) {
        this.task = task;
        this.work = work;
        this.receiver = receiver;
        this.windowThread = windowThread;
        this.nanoTime = nanoTime;
    }

    @Override
    public void run() {
        startedAt = nanoTime.getAsLong();
        if (isRequested()) {
            end(new TaskOutcome.Cancelled<>(null));
            return;
        }
        windowThread.execute(task::started);
        end(outcome());
    }

    private TaskOutcome<T> outcome() {
        try {
            T result = work.run(this);
            return isRequested() ? new TaskOutcome.Cancelled<>(result) : new TaskOutcome.Finished<>(result);
        } catch (CancellationException e) {
            return new TaskOutcome.Cancelled<>(kept);
        } catch (Throwable e) { // Also errors: memory may have run out, and the window must say so.
            return new TaskOutcome.Failed<>(e);
        }
    }

    private void end(TaskOutcome<T> outcome) {
        Duration taken = elapsed();
        windowThread.execute(() -> {
            switch (outcome) {
                case TaskOutcome.Finished<T> finished ->
                    task.ended(State.FINISHED, Figures.seconds(taken.toNanos() / 1e9));
                case TaskOutcome.Cancelled<T>(T part) ->
                    task.ended(State.CANCELLED, part == null ? "cancelled" : "cancelled; what was finished is kept");
                case TaskOutcome.Failed<T>(Throwable cause) -> task.ended(State.FAILED, reason(cause));
            }
            receiver.accept(outcome);
        });
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof OutOfMemoryError) {
            return "memory ran out";
        }
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public void report(long done, long total) {
        latest = new Report(done, total);
        if (updateUnderWay.compareAndSet(false, true)) {
            windowThread.execute(() -> {
                updateUnderWay.set(false);
                Report report = latest;
                task.progressed(report.done(), report.total(), elapsed());
            });
        }
    }

    @Override
    public void keep(T partial) {
        kept = partial;
    }

    @Override
    public boolean isRequested() {
        return task.isCancelRequested();
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - startedAt);
    }
}
