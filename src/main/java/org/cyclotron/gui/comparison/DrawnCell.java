package org.cyclotron.gui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.report.drawing.Tokens;

/** A cell with a canvas that fills it and is painted anew when the row is selected. */
abstract class DrawnCell extends TableCell<LaneRow, LaneRow> {
    private final CanvasPane canvas;

    DrawnCell(ObservableValue<Tokens> tokens) {
        canvas = new CanvasPane(tokens);
        canvas.getStyleClass().add("cell-canvas");
        canvas.prefWidthProperty().bind(widthProperty());
        canvas.prefHeightProperty().bind(heightProperty().subtract(1));
        tableRowProperty().flatMap(TableRow::selectedProperty).orElse(false).subscribe(this::redraw);
    }

    /** Shows a lane, such as with a painter on the canvas. */
    abstract void draw(LaneRow row, boolean selected);

    final CanvasPane canvas() {
        return canvas;
    }

    @Override
    protected final void updateItem(LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        redraw();
    }

    private void redraw() {
        LaneRow row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        TableRow<LaneRow> holder = getTableRow();
        draw(row, holder != null && holder.isSelected());
    }
}
