package org.cyclotron.gui.register;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.lfsr.Lfsr;

/**
 * The state update matrix: every entry up to 16 cells where there is room, else a row for each cell with its two entries
 * that can differ from 0.
 */
final class MatrixView extends Region {
    private static final int LARGEST_WHOLE = 16;
    private static final double ROW = 24;
    private static final double DIGIT = 7;
    private static final double GAP = 6;
    /** There is room for this width in the narrowest window. */
    private static final double WIDEST = 470;

    private static final double LARGEST_ENTRY = 30;
    /** With less height the rows are a table that scrolls. */
    private static final double LOWEST_ENTRY = 14;

    private static final double MARGIN = 12;

    /** Row by row; empty where there is only the table. */
    private final List<Text> entries = new ArrayList<>();

    private final Region lastColumn = new Region();
    private TableView<Integer> table = new TableView<>();
    private double entryWidth = LARGEST_ENTRY;

    MatrixView() {
        getStyleClass().add("matrix");
        lastColumn.getStyleClass().add("last-column");
        setMinSize(0, 0);
        setPrefSize(WIDEST, 0);
    }

    void show(Lfsr lfsr) {
        int digits = String.valueOf(lfsr.field().order() - 1).length();
        entryWidth = digits * DIGIT + GAP;
        boolean whole = lfsr.degree() <= LARGEST_WHOLE && lfsr.degree() * entryWidth <= WIDEST;
        table = rows(lfsr);
        entries.clear();
        getChildren().setAll(table);
        if (whole) {
            addEntries(lfsr);
            getChildren().add(lastColumn);
            getChildren().addAll(entries);
        }
        setAccessibleText("State update matrix of " + lfsr.degree() + " rows; last column " + lastColumn(lfsr));
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        int d = (int) Math.round(Math.sqrt(entries.size()));
        boolean whole = d > 0 && getHeight() - MARGIN >= d * LOWEST_ENTRY;
        getChildren().forEach(child -> child.setVisible((child == table) != whole));
        if (!whole) {
            table.resizeRelocate(0, 0, getWidth(), getHeight());
            setWidths();
            return;
        }
        double width = Math.min(Math.floor((getWidth() - MARGIN) / d), Math.max(entryWidth, LARGEST_ENTRY));
        double height = Math.min(Math.floor((getHeight() - MARGIN) / d), LARGEST_ENTRY);
        double left = Math.floor((getWidth() - d * width) / 2);
        double top = Math.floor((getHeight() - d * height) / 2);
        for (int k = 0; k < entries.size(); k++) {
            Text entry = entries.get(k);
            Bounds bounds = entry.getLayoutBounds();
            // Digits have no descenders: lines may stand closer than the font asks for.
            int line = k / d;
            double x = left + (k % d + 0.5) * width - bounds.getWidth() / 2;
            double y = top + (line + 0.5) * height - bounds.getHeight() / 2;
            entry.relocate(Math.rint(x), Math.rint(y));
        }
        lastColumn.resizeRelocate(left + (d - 1) * width, top, width, d * height);
    }

    /** Set here, since a table that shares its width out by itself leaves its header behind when the scroll bar comes. */
    private void setWidths() {
        double inside = Math.max(0, TableColumns.room(table));
        table.getColumns()
                .forEach(column -> TableColumns.fix(
                        column, Math.floor(inside / table.getColumns().size())));
    }

    private static String lastColumn(Lfsr lfsr) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(lfsr.degree(), LARGEST_WHOLE); i++) {
            text.append(i == 0 ? "" : ", ").append(lfsr.coefficient(i));
        }
        return text + (lfsr.degree() > LARGEST_WHOLE ? ", …" : "");
    }

    private void addEntries(Lfsr lfsr) {
        int d = lfsr.degree();
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                long entry = j == d - 1 ? lfsr.coefficient(i) : j == i - 1 ? 1 : 0;
                entries.add(entry(entry));
            }
        }
    }

    private static Text entry(long value) {
        Text text = new Text(String.valueOf(value));
        text.getStyleClass().add("entry");
        if (value != 0) {
            text.getStyleClass().add("one");
        }
        return text;
    }

    private static TableView<Integer> rows(Lfsr lfsr) {
        TableView<Integer> table = new TableView<>();
        table.setFixedCellSize(ROW);
        table.setAccessibleText("Rows of the state update matrix");
        table.getColumns().add(column("Row", i -> String.valueOf(i)));
        table.getColumns().add(column("1 in column", i -> i == 0 ? "–" : String.valueOf(i - 1)));
        TableColumn<Integer, String> last =
                column("Column " + (lfsr.degree() - 1), i -> String.valueOf(lfsr.coefficient(i)));
        last.getStyleClass().add("last-column");
        table.getColumns().add(last);
        table.setItems(FXCollections.observableList(new Indices(lfsr.degree())));
        return table;
    }

    private static TableColumn<Integer, String> column(String title, IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
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
