package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.drawing.CostAxisPainter;
import org.cyclotron.report.drawing.CostScale;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/**
 * The unit costs as rows: ours and the original's as figures and as dots on one scale with the header's axis; beside an
 * earlier calibration both values and their difference instead.
 */
final class CostTable {
    private static final double ROW = 34;
    private static final double WIDE_ROW = 40;
    private static final double LEAST_DOTS = 160;

    private final TableView<CostRow> table = new TableView<>();
    private final CanvasPane axis;
    private final TableColumn<CostRow, CostRow> name = TableColumns.ofRows("Overhead");
    private final TableColumn<CostRow, CostRow> ours;
    private final TableColumn<CostRow, CostRow> fork;
    private final TableColumn<CostRow, CostRow> spawn;
    private final TableColumn<CostRow, CostRow> dots = TableColumns.ofRows("", "cost-axis-column");
    private final TableColumn<CostRow, CostRow> ratio = TableColumns.ofRows("Ratio to spawn", "pad");
    private final TableColumn<CostRow, CostRow> before;
    private final TableColumn<CostRow, CostRow> now;
    private final TableColumn<CostRow, CostRow> difference;
    private final TableColumn<CostRow, CostRow> percent;
    private final TableColumn<CostRow, CostRow> change = TableColumns.ofRows("Change", "pad");
    private CostScale scale = new CostScale(Unit.NANOSECONDS, 0, 9);
    private boolean compared;

    CostTable(ObservableValue<Tokens> tokens) {
        axis = new CanvasPane(tokens);
        ours = figures("Ours", 82, CostRow::ours);
        fork = figures("Fork", 88, CostRow::fork);
        spawn = figures("Spawn", 88, CostRow::spawn);
        before = figures("Before", 88, CostRow::before);
        now = figures("Now", 88, CostRow::after);
        difference = figures("Δ", 88, CostRow::difference);
        percent = figures("Δ %", 82, CostRow::percent);
        TableColumns.fix(ratio, 146);
        TableColumns.fix(change, 128);
        cells(tokens);
        table.setId("costs");
        table.getStyleClass().addAll("lanes", "lab");
        table.setAccessibleText("Unit costs of this machine");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(Texts.label("No such line", "muted"));
        table.setRowFactory(view -> new CostTableRow());
        table.widthProperty().subscribe(this::setWidths);
        table.heightProperty().subscribe(this::setWidths);
        table.setContextMenu(menu());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                explain();
                e.consume();
            }
        });
        arrange();
    }

    private void cells(ObservableValue<Tokens> tokens) {
        name.setCellFactory(c -> new CostNameCell());
        dots.setCellFactory(c -> new CostDotsCell(tokens, () -> scale));
        ratio.setCellFactory(c -> new DirectionCell(CostRow::ratio, CostRow::direction));
        change.setCellFactory(c -> new DirectionCell(CostRow::change, CostRow::changeDirection));
        axis.setId("cost-axis");
        axis.setPrefHeight(TableColumns.HEADER);
        dots.setGraphic(axis);
        dots.widthProperty().subscribe(width -> axis.setPrefWidth(width.doubleValue()));
    }

    TableView<CostRow> view() {
        return table;
    }

    /** Rows are higher where there is room. */
    void setRoomy(boolean roomy) {
        table.setFixedCellSize(roomy ? WIDE_ROW : ROW);
    }

    /**
     * Shows lines.
     *
     * @param compares whether two calibrations stand side by side
     */
    void show(List<CostRow> rows, boolean compares) {
        boolean otherColumns = compares != compared;
        compared = compares;
        scale = CostScale.of(rows.stream().flatMap(row -> costs(row).stream()).toList(), Unit.NANOSECONDS);
        CostAxisPainter painter = new CostAxisPainter(scale);
        axis.setPainter(painter, painter.description());
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(rows);
        if (selected >= 0 && selected < rows.size()) {
            table.getSelectionModel().select(selected);
        }
        if (otherColumns) {
            arrange();
        }
        setWidths();
    }

    private static List<MeasuredCost> costs(CostRow row) {
        List<MeasuredCost> costs = new ArrayList<>(List.of(row.cost()));
        CalibrationComparison.Row pair = row.pair();
        if (pair != null && pair.before() != null) {
            costs.add(pair.before());
        }
        return costs;
    }

    private void arrange() {
        table.getColumns()
                .setAll(
                        compared
                                ? List.of(name, before, now, difference, percent, dots, change)
                                : List.of(name, ours, fork, spawn, dots, ratio));
    }

    private void setWidths() {
        double inside = table.getWidth() - 2;
        if (inside <= 0) {
            return;
        }
        TableColumns.fix(name, Math.clamp(inside * 0.22, 196, 300));
        TableColumns.fill(table, dots, LEAST_DOTS);
    }

    private static TableColumn<CostRow, CostRow> figures(String title, double width, Function<CostRow, String> text) {
        TableColumn<CostRow, CostRow> column = TableColumns.ofRows(title, "num");
        TableColumns.fix(column, width);
        column.setCellFactory(c -> new FigureCell(text));
        return column;
    }

    private ContextMenu menu() {
        MenuItem all = new MenuItem("Show every figure", Icons.of(Feather.INFO, "i14", "muted"));
        all.setId("show-figures");
        all.setOnAction(e -> explain());
        MenuItem copy = new MenuItem("Copy figures", Icons.of(Feather.COPY, "i14", "muted"));
        copy.setOnAction(e -> {
            CostRow row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                CopyButton.copy(row.description());
            }
        });
        return new ContextMenu(all, copy);
    }

    private void explain() {
        CostRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            CostFigures.popOver(row).show(table);
        }
    }

    /** A figure, whole on hover with its interval. */
    private static final class FigureCell extends TableCell<CostRow, CostRow> {
        private final Function<CostRow, String> text;

        FigureCell(Function<CostRow, String> text) {
            this.text = text;
            getStyleClass().add("pad");
        }

        @Override
        protected void updateItem(CostRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text.apply(row));
        }
    }

    /** A row in words for readers of screens; a double click shows every figure. */
    private final class CostTableRow extends TableRow<CostRow> {
        CostTableRow() {
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    explain();
                }
            });
        }

        @Override
        protected void updateItem(CostRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : row.description());
        }
    }
}
