package org.cyclotron.gui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;

/**
 * Does one thing with the open file after another, each in the background: an edit begins with what the edit before it
 * left.
 */
final class StepQueue {
    private final TaskRunner tasks;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    StepQueue(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /**
     * Adds a step.
     *
     * @param work asked on the JavaFX thread when its turn has come
     * @param receiver is handed the outcome there, before the next step begins
     */
    <T> void add(String title, Supplier<Work<T>> work, Consumer<TaskOutcome<T>> receiver) {
        waiting.add(() -> tasks.start(title, work.get(), (TaskOutcome<T> outcome) -> ended(outcome, receiver)));
        next();
    }

    /** Adds a step that no list of tasks shows, such as a look at the file. */
    <T> void addUnlisted(String title, Supplier<Work<T>> work, Consumer<TaskOutcome<T>> receiver) {
        waiting.add(() -> tasks.startUnlisted(title, work.get(), (TaskOutcome<T> outcome) -> ended(outcome, receiver)));
        next();
    }

    private <T> void ended(TaskOutcome<T> outcome, Consumer<TaskOutcome<T>> receiver) {
        try {
            receiver.accept(outcome);
        } finally {
            busy = false;
            next();
        }
    }

    /** Does something on the JavaFX thread once all steps before it are done. */
    void then(Runnable action) {
        waiting.add(() -> {
            try {
                action.run();
            } finally {
                busy = false;
            }
            next();
        });
        next();
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.remove().run();
        }
    }
}
