package org.cyclotron.gui.comparison;

import javafx.scene.control.TableRow;

/** A lane in words for readers of screens. */
final class LaneTableRow extends TableRow<LaneRow> {
    @Override
    protected void updateItem(LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("unplotted");
        setAccessibleText(empty || row == null ? null : row.description());
        if (!empty && row != null && row.isUnplotted()) {
            getStyleClass().add("unplotted");
        }
    }
}
