package org.cyclotron.gui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.TaskRunner;
import org.kordamp.ikonli.feather.Feather;

/** All tasks that run or ended lately, newest first. */
final class TaskList {
    private final VBox rows = new VBox();
    private final Card card;

    TaskList(TaskRunner runner) {
        rows.getStyleClass().add("task-list");
        card = new Card("Tasks", rows);
        card.getStyleClass().add("overlay-card");
        runner.tasks().addListener((ListChangeListener<BackgroundTask>) change -> fill(runner));
        fill(runner);
    }

    Region view() {
        return card;
    }

    private void fill(TaskRunner runner) {
        rows.getChildren().setAll(runner.tasks().stream().map(TaskRow::new).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren()
                    .add(new EmptyState(Feather.CLOCK, "No task yet", "What runs and what has ended appears here."));
        }
    }
}
