package org.cyclotron.gui.task;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Starts background work and knows all of it: what runs, and what ended lately.
 *
 * <p>Each piece of work runs inside a task of JavaFX, so the toolkit has to be there, a headless one in tests. Methods are
 * called on the JavaFX thread, and the receivers of outcomes are called there.
 */
public final class TaskRunner {
    /** Ended tasks that stay in the list. */
    private static final int REMEMBERED = 12;

    private final Executor workers;
    private final Executor windowThread;
    private final LongSupplier nanoTime;
    /** Whether deliveries of batches are spaced; a runner with executors of its own delivers at once. */
    private final boolean pausing;

    private final ObservableList<BackgroundTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<BackgroundTask> readOnly = FXCollections.unmodifiableObservableList(tasks);
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<RunningWork> running = new ReadOnlyObjectWrapper<>(RunningWork.NONE);
    private @Nullable BackgroundTask timed;

    /**
     * A runner with given executors and clock.
     *
     * @param windowThread hands outcomes over; progress always comes on the JavaFX thread
     * @param nanoTime as {@link System#nanoTime()}
     */
    public TaskRunner(Executor workers, Executor windowThread, LongSupplier nanoTime) {
        this(workers, windowThread, nanoTime, false);
    }

    private TaskRunner(Executor workers, Executor windowThread, LongSupplier nanoTime, boolean pausing) {
        this.pausing = pausing;
        this.workers = workers;
        this.windowThread = windowThread;
        this.nanoTime = nanoTime;
    }

    /** The runner of a real window: a daemon thread for each task, outcomes on the JavaFX thread. */
    public static TaskRunner forWindow() {
        return new TaskRunner(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("task-", 1).factory()),
                Platform::runLater,
                System::nanoTime,
                true);
    }

    /**
     * Starts work.
     *
     * @param receiver is handed the outcome on the JavaFX thread
     */
    public <T> BackgroundTask start(String title, Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        return start(new BackgroundTask(title), work, receiver);
    }

    /**
     * Starts work that measures its own times, so that no other work should run meanwhile, and none of its kind may.
     *
     * @throws IllegalStateException when such work runs already; {@link #runningProperty} says whether it does
     */
    public <T> BackgroundTask startTimed(String title, Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        if (timed != null) {
            throw new IllegalStateException("“" + title + "” would be measured together with “" + timed.title() + "”");
        }
        BackgroundTask task = new BackgroundTask(title);
        timed = task;
        return start(task, work, receiver);
    }

    private <T> BackgroundTask start(BackgroundTask task, Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        tasks.addFirst(task);
        counted(1);
        workers.execute(new WorkTask<>(
                task,
                work,
                outcome -> {
                    timed = timed == task ? null : timed;
                    counted(-1);
                    forgetOldest();
                    receiver.accept(outcome);
                },
                windowThread,
                nanoTime));
        return task;
    }

    private void counted(int more) {
        @Nullable BackgroundTask measuring = timed;
        running.set(new RunningWork(
                measuring == null ? null : measuring.title(),
                tasks.stream()
                        .filter(task -> !task.state().isOver() && task != measuring)
                        .map(BackgroundTask::title)
                        .toList()));
        active.set(active.get() + more);
    }

    /**
     * A way for work to hand results over one by one while it runs. Any thread may accept results; the receiver is handed
     * them in their order and in batches, on the JavaFX thread, and is kept to a tenth of that thread's time.
     */
    public <T> Batches<T> batches(Consumer<List<T>> receiver) {
        return new Batches<>(receiver, windowThread, nanoTime, pausing);
    }

    /**
     * Starts work of some milliseconds that follows what a person looks at, such as drawing the register selected. It
     * does not stand in the list of tasks, is not announced and does not count as active.
     */
    public <T> BackgroundTask startUnlisted(String title, Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        BackgroundTask task = new BackgroundTask(title);
        workers.execute(new WorkTask<>(task, work, receiver, windowThread, nanoTime));
        return task;
    }

    /** All tasks that run or ended lately, newest first. Read-only. */
    public ObservableList<BackgroundTask> tasks() {
        return readOnly;
    }

    /** What waits or runs, and which of it is timed. */
    public ReadOnlyObjectProperty<RunningWork> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many tasks wait or run. */
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Asks everything that runs to stop. */
    public void cancelAll() {
        tasks.forEach(BackgroundTask::cancel);
    }

    private void forgetOldest() {
        for (int i = tasks.size() - 1; i >= 0 && tasks.size() > REMEMBERED; i--) {
            if (tasks.get(i).state().isOver()) {
                tasks.remove(i);
            }
        }
    }
}
