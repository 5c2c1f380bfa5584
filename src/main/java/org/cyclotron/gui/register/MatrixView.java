package org.cyclotron.gui.register;

import java.util.AbstractList;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;

/**
 * The state update matrix: every entry up to 16 cells, above that a row for each cell with its two entries that can
 * differ from 0.
 */
final class MatrixView extends StackPane {
    /** The largest matrix shown with all its entries. */
    static final int LARGEST_WHOLE = 16;

    private static final double ROW = 24;

    MatrixView() {
        getStyleClass().add("matrix");
        setMinSize(0, 0);
    }

    void show(Lfsr lfsr) {
        getChildren().setAll(lfsr.degree() <= LARGEST_WHOLE ? whole(lfsr) : rows(lfsr));
        setAccessibleText("State update matrix of " + lfsr.degree() + " rows; last column " + lastColumn(lfsr));
    }

    private static String lastColumn(Lfsr lfsr) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(lfsr.degree(), LARGEST_WHOLE); i++) {
            text.append(i == 0 ? "" : ", ").append(lfsr.coefficient(i));
        }
        return text + (lfsr.degree() > LARGEST_WHOLE ? ", …" : "");
    }

    private static Node whole(Lfsr lfsr) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("matrix-grid");
        int d = lfsr.degree();
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                long entry = j == d - 1 ? lfsr.coefficient(i) : j == i - 1 ? 1 : 0;
                grid.add(entry(entry, j == d - 1), j, i);
            }
        }
        if (d == 1) {
            grid.setAccessibleText("One entry");
        }
        return new Group(grid);
    }

    private static Label entry(long value, boolean last) {
        Label label = Texts.whole(Texts.label(String.valueOf(value), "entry"));
        if (value != 0) {
            label.getStyleClass().add("one");
        }
        if (last) {
            label.getStyleClass().add("col");
        }
        return label;
    }

    private static Node rows(Lfsr lfsr) {
        TableView<Integer> table = new TableView<>();
        table.getStyleClass().add("matrix-rows");
        table.setFixedCellSize(ROW);
        table.setAccessibleText("Rows of the state update matrix");
        table.getColumns().add(column("Row", i -> String.valueOf(i)));
        table.getColumns().add(column("1 in column", i -> i == 0 ? "–" : String.valueOf(i - 1)));
        TableColumn<Integer, String> last = column(
                "Last column, " + (lfsr.degree() - 1), i -> String.valueOf(lfsr.coefficient(i)));
        last.getStyleClass().add("last-column");
        table.getColumns().add(last);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(FXCollections.observableList(new Indices(lfsr.degree())));
        return table;
    }

    private static TableColumn<Integer, String> column(String title, IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("num");
        return column;
    }

    /** The numbers 0, 1, …, made as they are asked for. */
    private static final class Indices extends AbstractList<Integer> {
        private final int count;

        Indices(int count) {
            this.count = count;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return count;
        }
    }
}
