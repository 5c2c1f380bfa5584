package org.cyclotron.gui.structure;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;

/** Tables of text columns: rows of 28 pixels, no sorting by the person, hover for what is abridged. */
final class FactColumns {
    /** The height of a header or a row. */
    static final double ROW = 28;

    /** JetBrains Mono at 13 pixels, and what a cell keeps free on both sides. */
    static final double CHARACTER = 7.8;

    private static final double PADDING = 22;

    private FactColumns() {}

    static <R> TableView<R> table(String accessibleText) {
        TableView<R> table = new TableView<>();
        table.getStyleClass().add("facts-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(accessibleText);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(Texts.label("", "muted"));
        table.setMinHeight(2 * ROW);
        return table;
    }

    /** A column of text. @param hover what hover shows; nothing where it is the text itself */
    static <R> TableColumn<R, R> text(
            String title, Function<R, String> text, Function<R, String> hover, String... styleClasses) {
        TableColumn<R, R> column = column(title, styleClasses);
        column.setCellFactory(c -> new TextCell<>(text, hover));
        return column;
    }

    /** A column whose cells are made elsewhere; the table shares its width out among those that may be resized. */
    static <R> TableColumn<R, R> column(String title, String... styleClasses) {
        TableColumn<R, R> column = TableColumns.ofRows(title, styleClasses);
        column.setResizable(true);
        return column;
    }

    /** Gives back to a column the width it may have. */
    static void free(TableColumn<?, ?> column, double least, double preferred) {
        column.setMinWidth(least);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(preferred);
    }

    /** The width of a column of figures whose longest has so many characters. */
    static double widthFor(int characters) {
        return Math.ceil(characters * CHARACTER + PADDING);
    }

    static void hover(Label label, String text) {
        label.setTooltip(text.isEmpty() ? null : Texts.tooltip(text));
    }

    private static final class TextCell<R> extends TableCell<R, R> {
        private final Function<R, String> text;
        private final Function<R, String> hover;

        TextCell(Function<R, String> text, Function<R, String> hover) {
            this.text = text;
            this.hover = hover;
            getStyleClass().add("may-be-cut");
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            String shown = text.apply(item);
            String whole = hover.apply(item);
            setText(shown);
            setTooltip(whole.equals(shown) ? null : Texts.tooltip(whole));
        }
    }
}
