package org.cyclotron.gui.comparison;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;

/** The speed-up of a lane over its interval. */
final class FigureCell extends TableCell<LaneRow, LaneRow> {
    private final Label figure = Texts.whole(Texts.label("", "mono"));
    private final Label interval = Texts.whole(Texts.label("", "mono", "t11", "muted"));
    private final VBox both = new VBox(figure, interval);

    FigureCell() {
        both.getStyleClass().addAll("two-lines", "pad", "figure-lines");
    }

    @Override
    protected void updateItem(LaneRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        figure.setText(row.figure());
        interval.setText(row.interval());
        interval.setVisible(!row.interval().isEmpty());
        interval.setManaged(!row.interval().isEmpty());
        setGraphic(both);
    }
}
