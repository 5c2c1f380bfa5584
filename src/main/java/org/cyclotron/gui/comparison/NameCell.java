package org.cyclotron.gui.comparison;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The name of a lane over its strategy; the baseline's anchor can be dragged to another lane. */
final class NameCell extends TableCell<LaneRow, LaneRow> {
    private final Label name = Texts.label("", "may-be-cut");
    private final Label spec = Texts.label("", "mono", "t11", "muted", "may-be-cut");
    private final Label anchor = new Label("", Icons.of(Feather.ANCHOR, "i14", "muted"));
    private final HBox first = new HBox(name, anchor);
    private final VBox lines = new VBox(first, spec);

    NameCell(AnchorDrag drag) {
        first.getStyleClass().add("lane-name");
        lines.getStyleClass().add("two-lines");
        lines.setMinWidth(0);
        anchor.setMinWidth(USE_PREF_SIZE);
        anchor.getStyleClass().add("anchor");
        anchor.setTooltip(new Tooltip("The baseline, 1×. Drag it to another lane, and all ratios follow."));
        drag.attach(anchor);
    }

    @Override
    protected void updateItem(LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        String label = row.summary().label();
        boolean beyond = row.summary().oversubscribed();
        name.setText(label + (beyond ? " !" : ""));
        name.setTooltip(
                new Tooltip(label + "\n" + row.spec() + (beyond ? "\nOversubscribed: more workers than cores" : "")));
        spec.setText(row.spec());
        name.getStyleClass().remove("struck");
        if (row.isFailed()) {
            name.getStyleClass().add("struck");
        }
        anchor.setVisible(row.baseline());
        anchor.setManaged(row.baseline());
        setGraphic(lines);
    }
}
