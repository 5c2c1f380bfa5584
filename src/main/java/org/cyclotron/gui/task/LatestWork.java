package org.cyclotron.gui.task;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the latest matters, such as reading a text while it is typed: at most one piece runs, at most one
 * waits, and what has been overtaken is cancelled and its outcome dropped. To be used on the JavaFX thread.
 */
public final class LatestWork<T> {
    private final TaskRunner runner;
    private final String title;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable BackgroundTask running;
    private @Nullable Runnable waiting;
    private long turn;

    /**
     * No work yet.
     *
     * @param quiet its tasks are not listed, since a person does not follow them
     */
    public LatestWork(TaskRunner quiet, String title) {
        this.runner = quiet;
        this.title = title;
    }

    /**
     * Starts work in place of any earlier one.
     *
     * @param receiver hears of the outcome unless it was overtaken
     */
    public void start(Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        drop();
        long mine = turn;
        Runnable launch = () -> launch(work, outcome -> {
            if (mine == turn) {
                receiver.accept(outcome);
            }
        });
        if (busy.get()) {
            waiting = launch;
        } else {
            launch.run();
        }
    }

    /** Forgets what runs or waits. */
    public void drop() {
        turn++;
        waiting = null;
        if (running != null) {
            running.cancel();
        }
    }

    /** Whether anything runs or waits. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void launch(Work<T> work, Consumer<TaskOutcome<T>> receiver) {
        busy.set(true);
        BackgroundTask task = runner.startUnlisted(title, work, outcome -> {
            running = null;
            Runnable next = waiting;
            waiting = null;
            if (next == null) {
                busy.set(false);
            } else {
                next.run();
            }
            receiver.accept(outcome);
        });
        if (!task.state().isOver()) {
            running = task;
        }
    }
}
