package org.cyclotron.gui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.WorkersPainter;
import org.jspecify.annotations.Nullable;

/** What each worker spent the run on, side by side. */
final class WorkersPane extends StackPane {
    private final CanvasPane canvas;

    WorkersPane(DetailViewModel model, ObservableValue<Tokens> tokens) {
        canvas = new CanvasPane(tokens);
        canvas.setId("workers-of-run");
        getStyleClass().add("workers-pane");
        setMinSize(0, 0);
        getChildren().add(canvas);
        model.runProperty().subscribe(this::show);
    }

    private void show(@Nullable SelectedRun selected) {
        if (selected == null) {
            canvas.setPainter(null, "No run to show");
        } else {
            WorkersPainter painter = new WorkersPainter(selected.run().sample());
            canvas.setPainter(painter, painter.description());
        }
    }
}
