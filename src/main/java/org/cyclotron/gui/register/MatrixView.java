package org.cyclotron.gui.register;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
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
    private static final double DIGIT = 7;
    private static final double GAP = 6;
    /** There is room for this width in the narrowest window. */
    private static final double WIDEST = 470;

    private static final double LOWEST = 14;
    private static final double LARGEST_ENTRY = 26;
    private static final double MARGIN = 16;

    private final List<Label> entries = new ArrayList<>();
    private int digits = 1;

    MatrixView() {
        getStyleClass().add("matrix");
        setMinSize(0, 0);
        widthProperty().subscribe(this::fitEntries);
        heightProperty().subscribe(this::fitEntries);
    }

    /** Makes the entries as large as there is room for. */
    private void fitEntries() {
        double d = Math.sqrt(entries.size());
        if (entries.isEmpty() || getWidth() <= 0) {
            return;
        }
        double least = digits * DIGIT + GAP;
        double width = Math.clamp(Math.floor((getWidth() - MARGIN) / d), least, Math.max(least, LARGEST_ENTRY));
        double height = Math.clamp(Math.floor((getHeight() - MARGIN) / d), LOWEST, LARGEST_ENTRY);
        for (Label entry : entries) {
            entry.setMinSize(width, height);
            entry.setMaxSize(width, height);
            entry.setPrefSize(width, height);
        }
    }

    void show(Lfsr lfsr) {
        digits = String.valueOf(lfsr.field().order() - 1).length();
        boolean fits = lfsr.degree() * (digits * DIGIT + GAP) <= WIDEST;
        entries.clear();
        getChildren().setAll(lfsr.degree() <= LARGEST_WHOLE && fits ? whole(lfsr) : rows(lfsr));
        fitEntries();
        setAccessibleText("State update matrix of " + lfsr.degree() + " rows; last column " + lastColumn(lfsr));
    }

    private static String lastColumn(Lfsr lfsr) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(lfsr.degree(), LARGEST_WHOLE); i++) {
            text.append(i == 0 ? "" : ", ").append(lfsr.coefficient(i));
        }
        return text + (lfsr.degree() > LARGEST_WHOLE ? ", …" : "");
    }

    private Node whole(Lfsr lfsr) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("matrix-grid");
        int d = lfsr.degree();
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                long entry = j == d - 1 ? lfsr.coefficient(i) : j == i - 1 ? 1 : 0;
                grid.add(entry(entry, j == d - 1), j, i);
            }
        }
        return new Group(grid);
    }

    private Label entry(long value, boolean last) {
        Label label = Texts.label(String.valueOf(value), "entry");
        entries.add(label);
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
        StackPane.setMargin(table, new Insets(-8));
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
