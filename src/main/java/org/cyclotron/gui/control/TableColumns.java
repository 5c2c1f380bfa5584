package org.cyclotron.gui.control;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Table columns whose places and widths the program sets, and neither the person nor the table. On the JavaFX thread. */
public final class TableColumns {
    /** The height of a header of one line, in pixels. */
    public static final double HEADER = 28;

    private static final double BORDERS = 2;
    private static final double SCROLL_BAR = 14;

    private TableColumns() {}

    /** A column whose value is the row itself, for cells that show a part of it. It cannot be sorted, moved or resized by hand. */
    public static <R> TableColumn<R, R> ofRows(String title, String... styleClasses) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.getStyleClass().addAll(styleClasses);
        return column;
    }

    /** Gives a column this width in pixels, least, preferred and greatest. */
    public static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    /**
     * The pixels that the columns of a table may share: without its borders, and without the scroll bar where its rows do not fit.
     *
     * @return nothing or less before the table has a size
     */
    public static double room(TableView<?> table) {
        double rows = table.getItems().size() * table.getFixedCellSize();
        return table.getWidth() - BORDERS - (HEADER + rows > table.getHeight() ? SCROLL_BAR : 0);
    }

    /** Gives a column what the others that are shown leave of the table, but not less than so many pixels. */
    public static void fill(TableView<?> table, TableColumn<?, ?> column, double least) {
        double others = table.getColumns().stream()
                .filter(other -> other.isVisible() && !other.equals(column))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        fix(column, Math.max(least, room(table) - others));
    }
}
