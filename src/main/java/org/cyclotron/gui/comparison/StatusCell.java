package org.cyclotron.gui.comparison;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.gui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Whether the answers of a lane were right. */
final class StatusCell extends TableCell<LaneRow, LaneRow> {
    @Override
    protected void updateItem(LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
        } else if (row.isFailed()) {
            show(Feather.X_CIRCLE, "bad", "Failed: " + row.summary().reason());
        } else if (row.isRefused()) {
            show(Feather.SLASH, "muted", "Refused: " + row.summary().reason());
        } else if (row.isWaiting()) {
            show(Feather.CLOCK, "muted", "Not measured yet");
        } else if (isAssisted(row)) {
            show(Feather.CIRCLE, "muted", "Consistent, assisted by the algebra: not an independent check");
        } else {
            show(Feather.CHECK_CIRCLE, "ok", "Every run gave the right cycle structure");
        }
    }

    private static boolean isAssisted(LaneRow row) {
        RunRecord typical = row.summary().typical();
        return typical != null && typical.status() == Verification.Status.ASSISTED;
    }

    private void show(Feather glyph, String tone, String words) {
        setGraphic(Icons.of(glyph, "i14", tone));
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
    }
}
