package org.cyclotron.gui.control;

import javafx.scene.control.TableColumn;

/** Widths of table columns that the program sets, and neither the person nor the table. On the JavaFX thread. */
public final class ColumnWidth {
    private ColumnWidth() {}

    /** Gives a column this width in pixels, least, preferred and greatest. */
    public static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }
}
