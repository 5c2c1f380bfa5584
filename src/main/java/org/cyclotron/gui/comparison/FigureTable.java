package org.cyclotron.gui.comparison;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Measures;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RatioText;
import org.jspecify.annotations.Nullable;

/** The figures of all lanes as a table: the twin of the drawings. Every figure there is stands in the exported one. */
final class FigureTable extends StackPane {
    private static final double ROW = 28;
    private static final double NAME = 160;
    private static final double SCROLL_BAR = 14;

    private final ComparisonViewModel model;
    private final TableView<LaneRow> table = new TableView<>();
    /** Set while the table follows the model, so that they do not chase each other. */
    private boolean following;

    FigureTable(ComparisonViewModel model) {
        this.model = model;
        table.setId("figure-table");
        table.getStyleClass().add("facts-table");
        table.setAccessibleText("Figures of all lanes");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(Texts.label("", "muted"));
        columns();
        setMinSize(0, 0);
        getChildren().add(table);
        table.widthProperty().subscribe(this::setWidths);
        model.contentProperty().subscribe(() -> model.shown().ifPresent(this::show));
        model.shown().ifPresent(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row != null) {
                model.detail().selectedProperty().set(row.strategy());
            }
        });
        model.detail().selectedProperty().subscribe(this::showSelection);
    }

    private void columns() {
        add("Lane", 0, row -> row.summary().label());
        add("Speed-up", 82, LaneRow::figure);
        add("Interval", 124, row -> row.baseline() ? "" : row.interval());
        add("Wall", 82, LaneRow::wall);
        add("Wall, interval", 132, FigureTable::wallInterval);
        add("Efficiency", 84, of(m -> percent(m.efficiency())));
        add("Overhead", 84, of(m -> percent(m.overheadShare())));
        add("Imbalance", 86, of(m -> percent(m.imbalance())));
        add("Redundancy", 94, of(m -> RatioText.times(m.redundancy())));
        add("Spread", 78, of(m -> percent(m.spread())));
        add("Rounds", 74, row -> Figures.count(row.summary().wallNanos().size()));
    }

    private void add(String title, double width, Function<LaneRow, String> text) {
        TableColumn<LaneRow, LaneRow> column = TableColumns.ofRows(title);
        column.setCellFactory(c -> new TextCell(text));
        if (width > 0) {
            column.getStyleClass().add("num");
            TableColumns.fix(column, width);
        }
        table.getColumns().add(column);
    }

    /** The last columns are shown where there is room; the first takes what is left. */
    private void setWidths() {
        double inside = table.getWidth() - 2 - SCROLL_BAR;
        double others = 0;
        for (TableColumn<LaneRow, ?> column :
                table.getColumns().subList(1, table.getColumns().size())) {
            boolean fits = others + column.getMaxWidth() + NAME <= inside;
            column.setVisible(fits);
            others += fits ? column.getMaxWidth() : 0;
        }
        TableColumn<LaneRow, ?> first = table.getColumns().getFirst();
        TableColumns.fix(first, Math.max(NAME, inside - others));
    }

    private void show(Shown shown) {
        following = true;
        table.getItems().setAll(shown.measuring() ? shown.rows() : shown.sorted());
        following = false;
        showSelection();
    }

    private void showSelection() {
        following = true;
        table.getItems().stream()
                .filter(row ->
                        row.strategy().equals(model.detail().selectedProperty().get()))
                .findFirst()
                .filter(row -> !Objects.equals(row, table.getSelectionModel().getSelectedItem()))
                .ifPresent(table.getSelectionModel()::select);
        following = false;
    }

    private static Function<LaneRow, String> of(Function<Measures, String> text) {
        return row -> {
            Measures measures = row.summary().measures();
            return measures == null || row.measuring() ? "–" : text.apply(measures);
        };
    }

    private static String wallInterval(LaneRow row) {
        Estimate wall = row.summary().wall();
        if (wall == null) {
            return "–";
        }
        String low = Figures.seconds(wall.interval().low() / 1e9);
        String high = Figures.seconds(wall.interval().high() / 1e9);
        String unit = high.substring(high.lastIndexOf(' ') + 1);
        return (low.endsWith(" " + unit) ? low.substring(0, low.lastIndexOf(' ')) : low) + "–" + high;
    }

    private static String percent(@Nullable Double share) {
        if (share == null || !Double.isFinite(share)) {
            return "–";
        }
        double percent = 100 * share;
        return String.format(Locale.ROOT, Math.abs(percent) < 9.95 ? "%.1f %%" : "%,.0f %%", percent);
    }

    private static final class TextCell extends TableCell<LaneRow, LaneRow> {
        private final Function<LaneRow, String> text;

        TextCell(Function<LaneRow, String> text) {
            this.text = text;
            getStyleClass().add("may-be-cut");
        }

        @Override
        protected void updateItem(LaneRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null ? null : text.apply(row);
            setText(words);
            setTooltip(words == null || words.length() < 4 ? null : new Tooltip(words));
        }
    }
}
