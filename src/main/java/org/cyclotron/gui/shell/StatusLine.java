package org.cyclotron.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.task.BackgroundTask;
import org.kordamp.ikonli.feather.Feather;

/** The status bar: at the left the foremost task or the last message, at the right file, field, cores and memory. */
final class StatusLine extends StatusBar {
    private final WorkbenchViewModel model;

    StatusLine(WorkbenchViewModel model, Runnable showTasks) {
        this.model = model;
        setText("");
        setFocusTraversable(false);
        getStyleClass().add("status-line");
        getRightItems().addAll(facts(), tasksButton(showTasks));
        model.tasks().tasks().addListener((ListChangeListener<BackgroundTask>) change -> showForemost());
        model.tasks().activeProperty().subscribe(() -> showForemost());
        model.failureProperty().subscribe(() -> showForemost());
        showForemost();
    }

    private void showForemost() {
        getLeftItems().setAll(model.foremostTask().<Node>map(TaskRow::new).orElseGet(this::message));
    }

    private Node message() {
        boolean failed = model.failureProperty().get();
        Node icon = failed ? Icons.of(Feather.X_CIRCLE, "i14", "bad") : Icons.of(Feather.CHECK, "i14", "ok");
        HBox row = new HBox(icon, Texts.bound(model.messageProperty(), "may-be-cut"));
        row.getStyleClass().add("status-message");
        return row;
    }

    private Node facts() {
        Label field = Texts.bound(model.registers().fieldText());
        field.managedProperty().bind(field.textProperty().isNotEmpty());
        Label cores = Texts.whole(Texts.label(WorkbenchViewModel.coresText()));
        cores.setGraphic(Icons.of(Feather.CPU, "i14", "muted"));
        Label file = Texts.bound(model.fileText(), "may-be-cut");
        HBox row = new HBox(file, Texts.whole(field), cores, Texts.whole(Texts.bound(model.memoryProperty())));
        row.getStyleClass().add("status-facts");
        return row;
    }

    private Node tasksButton(Runnable showTasks) {
        Button button = new Button("Tasks", Icons.of(Feather.LIST, "i14", "muted"));
        button.setId("show-tasks");
        button.getStyleClass().addAll("flat", "small");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip("Show tasks"));
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> "Show tasks, " + model.tasks().activeProperty().get() + " running",
                        model.tasks().activeProperty()));
        button.setOnAction(e -> showTasks.run());
        return button;
    }
}
