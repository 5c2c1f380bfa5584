package org.cyclotron.gui.laboratory;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.drawing.CostCellPainter;
import org.cyclotron.report.drawing.CostPairPainter;
import org.cyclotron.report.drawing.CostScale;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.Tokens;

/** A cost as dots on the scale of the header; what is no time has no place there. */
final class CostDotsCell extends TableCell<CostRow, CostRow> {
    private final CanvasPane canvas;
    private final Supplier<CostScale> scale;
    private final Label noTime = Texts.label("", "t11", "muted", "no-time");
    private final Tooltip figures = Texts.tooltip("");

    CostDotsCell(ObservableValue<Tokens> tokens, Supplier<CostScale> scale) {
        this.scale = scale;
        canvas = new CanvasPane(tokens);
        canvas.getStyleClass().add("cell-canvas");
        canvas.prefWidthProperty().bind(widthProperty());
        canvas.prefHeightProperty().bind(heightProperty().subtract(1));
    }

    @Override
    protected void updateItem(CostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        figures.setText(row.description());
        setTooltip(figures);
        if (row.isTime()) {
            canvas.setPainter(painter(row), row.description());
            setGraphic(canvas);
        } else {
            noTime.setText(row.cost().unit() == Unit.SHARE ? "a share, not a time" : "a ratio, not a time");
            setGraphic(noTime);
        }
    }

    private Painter painter(CostRow row) {
        CalibrationComparison.Row pair = row.pair();
        return pair == null ? new CostCellPainter(row.cost(), scale.get()) : new CostPairPainter(pair, scale.get());
    }
}
