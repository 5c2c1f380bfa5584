package org.cyclotron.gui.comparison;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/** Lets rows slide once from their old places to those of a new order. */
final class RowSlide {
    private static final Duration LENGTH = Duration.millis(240);

    private final TableView<LaneRow> table;

    RowSlide(TableView<LaneRow> table) {
        this.table = table;
    }

    /** Slides from an earlier order of the same lanes; the table shows the new one already. */
    void from(List<LaneRow> before) {
        table.layout();
        for (Node node : table.lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row && row.getItem() instanceof LaneRow lane && !row.isEmpty()) {
                slide(row, place(before, lane) - row.getIndex());
            }
        }
    }

    private void slide(TableRow<?> row, int rows) {
        if (rows == 0) {
            return;
        }
        TranslateTransition transition = new TranslateTransition(LENGTH, row);
        transition.setFromY(rows * table.getFixedCellSize());
        transition.setToY(0);
        transition.setInterpolator(Interpolator.EASE_OUT);
        transition.play();
    }

    private static int place(List<LaneRow> rows, LaneRow lane) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).strategy().equals(lane.strategy())) {
                return i;
            }
        }
        return rows.size();
    }
}
