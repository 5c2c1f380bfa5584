package org.cyclotron.gui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.cyclotron.gui.task.TaskRunner;

/**
 * Lets what runs stop before the window closes, so that what it has finished is kept. What does not stop within some
 * seconds is not waited for. Used on the JavaFX thread.
 */
final class OrderlyClosing {
    private static final long LONGEST_SECONDS = 5;

    private final TaskRunner tasks;
    private final Executor later;
    private final Executor muchLater;

    /**
     * Closing of a window.
     *
     * @param later does something on the JavaFX thread when what is under way there is over
     * @param muchLater does something there when it has been waited long enough
     */
    OrderlyClosing(TaskRunner tasks, Executor later, Executor muchLater) {
        this.tasks = tasks;
        this.later = later;
        this.muchLater = muchLater;
    }

    static OrderlyClosing of(TaskRunner tasks) {
        return new OrderlyClosing(
                tasks,
                Platform::runLater,
                CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS, Platform::runLater));
    }

    /** Stops what runs, then closes; at once where nothing runs. */
    void then(Runnable close) {
        tasks.cancelAll();
        if (tasks.activeProperty().get() == 0) {
            close.run();
        } else {
            new Waiting(close).begin();
        }
    }

    /** Closes once, whichever comes first. */
    private final class Waiting {
        private final Runnable close;
        private Subscription following = Subscription.EMPTY;
        private boolean over;

        Waiting(Runnable close) {
            this.close = close;
        }

        void begin() {
            following = tasks.activeProperty().subscribe((before, now) -> {
                if (now.intValue() == 0) {
                    // What hears of the end of the work comes first: it keeps the result.
                    later.execute(this::end);
                }
            });
            muchLater.execute(this::end);
        }

        private void end() {
            if (!over) {
                over = true;
                following.unsubscribe();
                close.run();
            }
        }
    }
}
