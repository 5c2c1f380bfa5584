package org.cyclotron.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.task.BackgroundTask;
import org.kordamp.ikonli.feather.Feather;

/** One task: icon, title, a thin bar and the time left while it runs, a cross to cancel; afterwards how it ended. */
final class TaskRow extends HBox {
    private final StackPane icon = new StackPane();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel", Icons.of(Feather.X, "i14"));

    TaskRow(BackgroundTask task) {
        getStyleClass().add("task-row");
        Label title = Texts.label(task.title(), "may-be-cut");
        Label note = Texts.bound(task.noteProperty(), "mono", "t11", "muted", "may-be-cut");
        bar.progressProperty().bind(task.fractionProperty());
        bar.setAccessibleText(task.title());
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cancel.setTooltip(new Tooltip("Cancel: what is finished is kept"));
        cancel.setAccessibleText("Cancel " + task.title());
        cancel.setOnAction(e -> {
            task.cancel();
            cancel.setDisable(true);
        });
        getChildren().addAll(icon, title, bar, note, cancel);
        task.stateProperty().subscribe(this::show);
    }

    private void show(BackgroundTask.State state) {
        boolean over = state.isOver();
        bar.setVisible(!over);
        bar.setManaged(!over);
        cancel.setVisible(!over);
        cancel.setManaged(!over);
        icon.getChildren()
                .setAll(
                        switch (state) {
                            case WAITING -> Icons.of(Feather.CLOCK, "i14", "muted");
                            case RUNNING -> Icons.of(Feather.LOADER, "i14", "acc");
                            case FINISHED -> Icons.of(Feather.CHECK, "i14", "ok");
                            case CANCELLED -> Icons.of(Feather.SLASH, "i14", "muted");
                            case FAILED -> Icons.of(Feather.X_CIRCLE, "i14", "bad");
                        });
    }
}
