package org.cyclotron.gui.laboratory;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;

/** The overhead over what it is the cost of; hover shows every figure. */
final class CostNameCell extends TableCell<CostRow, CostRow> {
    private final Label overhead = Texts.label("", "may-be-cut");
    private final Label detail = Texts.label("", "t11", "muted", "may-be-cut");
    private final VBox lines = new VBox(overhead, detail);
    private final Tooltip figures = Texts.tooltip("");

    CostNameCell() {
        lines.getStyleClass().addAll("two-lines", "cost-name");
        lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(CostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        overhead.setText(row.name());
        detail.setText(row.detail());
        figures.setText(row.description());
        setTooltip(figures);
        overhead.setTooltip(figures);
        detail.setTooltip(figures);
        setGraphic(lines);
    }
}
