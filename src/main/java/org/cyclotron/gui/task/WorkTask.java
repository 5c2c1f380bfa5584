package org.cyclotron.gui.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work as a task of JavaFX. Its value is the outcome, also where the work was cancelled, so what was kept
 * is not lost: cancellation is asked for and polled, and the task itself is never cancelled and no thread interrupted.
 *
 * <p>Progress may be reported millions of times a second: of all reports since the last frame the task shows the latest.
 */
final class WorkTask<T> extends Task<TaskOutcome<T>> implements WorkSteps<T> {
    private final BackgroundTask shown;
    private final Work<T> work;
    private final Consumer<TaskOutcome<T>> receiver;
    private final Executor windowThread;
    private final LongSupplier nanoTime;
    private volatile @Nullable T kept;
    private volatile @Nullable Throwable failure;
    private volatile long startedAt;

    WorkTask(
            BackgroundTask shown,
            Work<T> work,
            Consumer<TaskOutcome<T>> receiver,
            Executor windowThread,
            LongSupplier nanoTime) {
        this.shown = shown;
        this.work = work;
        this.receiver = receiver;
        this.windowThread = windowThread;
        this.nanoTime = nanoTime;
        updateTitle(shown.title());
        progressProperty().subscribe(part -> shown.progressed(part.doubleValue(), elapsed()));
    }

    @Override
    protected TaskOutcome<T> call() throws Exception {
        startedAt = nanoTime.getAsLong();
        if (isRequested()) {
            return new TaskOutcome.Cancelled<>(null);
        }
        windowThread.execute(shown::started);
        try {
            T result = work.run(this);
            return isRequested() ? new TaskOutcome.Cancelled<>(result) : new TaskOutcome.Finished<>(result);
        } catch (CancellationException e) {
            return new TaskOutcome.Cancelled<>(kept);
        } catch (Throwable e) { // Also errors: memory may have run out, and the window must say so.
            failure = e;
            throw e;
        }
    }

    /** Asks the work to stop. The task goes on until the work has noticed, and ends with what was finished. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        shown.cancel();
        return false;
    }

    /** Hands the outcome over; by then the window knows the end of the task. */
    @Override
    protected void done() {
        Throwable cause = failure;
        TaskOutcome<T> outcome = switch (state()) {
            case SUCCESS -> resultNow();
            default -> new TaskOutcome.Failed<>(cause == null ? exceptionNow() : cause);
        };
        Duration taken = elapsed();
        windowThread.execute(() -> {
            shown.ended(outcome, taken);
            receiver.accept(outcome);
        });
    }

    @Override
    public void report(long done, long total) {
        // Where the total is not known, so is the part done.
        updateProgress(total > 0 ? Math.clamp(done, 0, total) : -1, total > 0 ? total : -1);
    }

    @Override
    public void keep(T partial) {
        kept = partial;
    }

    @Override
    public boolean isRequested() {
        return shown.isCancelRequested();
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - startedAt);
    }
}
