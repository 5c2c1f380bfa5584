package org.cyclotron.gui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.cyclotron.app.KeptPair;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.drawing.CostAxisPainter;
import org.cyclotron.report.drawing.CostPairPainter;
import org.cyclotron.report.drawing.CostScale;
import org.cyclotron.report.drawing.PairedCostsPainter;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/** Two results as value, value, difference, difference in per cent, and as dots on one scale with the header's axis. */
final class PairTable {
    private static final double ROW = 28;
    private static final double LEAST_DOTS = 140;

    private final TableView<PairRow> table = new TableView<>();
    private final CanvasPane axis;
    private final TableColumn<PairRow, PairRow> name = TableColumns.ofRows("", "pad");
    private final TableColumn<PairRow, PairRow> dots = TableColumns.ofRows("", "cost-axis-column");
    private CostScale scale = new CostScale(Unit.NANOSECONDS, 0, 9);

    PairTable(ObservableValue<Tokens> tokens) {
        axis = new CanvasPane(tokens);
        axis.setId("pair-axis");
        axis.setPrefHeight(TableColumns.HEADER);
        dots.setGraphic(axis);
        dots.widthProperty().subscribe(width -> axis.setPrefWidth(width.doubleValue()));
        dots.setCellFactory(c -> new DotsCell(tokens));
        name.setCellFactory(c -> new WordsCell(PairRow::name));
        TableColumn<PairRow, PairRow> change = TableColumns.ofRows("Change", "pad");
        change.setCellFactory(c -> new ChangeCell());
        TableColumns.fix(change, 144);
        table.getColumns()
                .setAll(List.of(
                        name,
                        figures("Before", 86, PairRow::before),
                        figures("After", 86, PairRow::after),
                        figures("Δ", 86, PairRow::difference),
                        figures("Δ %", 80, PairRow::percent),
                        dots,
                        change));
        table.setId("pair");
        table.getStyleClass().addAll("lanes", "lab", "pair-table");
        table.setFixedCellSize(ROW);
        table.setRowFactory(view -> new PairTableRow());
        table.widthProperty().subscribe(this::setWidths);
        table.heightProperty().subscribe(this::setWidths);
    }

    TableView<PairRow> view() {
        return table;
    }

    /** Shows what was measured twice. @param what a line is of, such as {@code Lane} */
    void show(KeptPair.Part part, String what) {
        scale = PairedCostsPainter.scale(part.rows());
        CostAxisPainter painter = new CostAxisPainter(scale);
        axis.setPainter(painter, painter.description());
        name.setText(what);
        table.setAccessibleText("Two results of " + part.name() + " side by side");
        table.getItems()
                .setAll(part.rows().stream()
                        .map(row -> new PairRow(row, part.isComparable()))
                        .toList());
        setWidths();
    }

    private void setWidths() {
        double inside = table.getWidth() - 2;
        if (inside <= 0) {
            return;
        }
        TableColumns.fix(name, Math.floor(Math.clamp(inside * 0.2, 170, 300)));
        TableColumns.fill(table, dots, LEAST_DOTS);
    }

    private static TableColumn<PairRow, PairRow> figures(String title, double width, Function<PairRow, String> text) {
        TableColumn<PairRow, PairRow> column = TableColumns.ofRows(title, "num");
        TableColumns.fix(column, width);
        column.setCellFactory(c -> new WordsCell(text));
        return column;
    }

    private static final class WordsCell extends TableCell<PairRow, PairRow> {
        private final Function<PairRow, String> text;

        WordsCell(Function<PairRow, String> text) {
            this.text = text;
            getStyleClass().addAll("pad", "may-be-cut");
        }

        @Override
        protected void updateItem(PairRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text.apply(row));
            setTooltip(empty || row == null ? null : new Tooltip(row.description()));
        }
    }

    private final class DotsCell extends TableCell<PairRow, PairRow> {
        private final CanvasPane canvas;
        private final Label noTime = Texts.label("no time", "t11", "muted", "no-time");

        DotsCell(ObservableValue<Tokens> tokens) {
            canvas = new CanvasPane(tokens);
            canvas.getStyleClass().add("cell-canvas");
            canvas.prefWidthProperty().bind(widthProperty());
            canvas.prefHeightProperty().bind(heightProperty().subtract(1));
        }

        @Override
        protected void updateItem(PairRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            if (row.isTime()) {
                canvas.setPainter(new CostPairPainter(row.both(), scale), row.description());
            }
            setGraphic(row.isTime() ? canvas : noTime);
        }
    }

    private static final class ChangeCell extends TableCell<PairRow, PairRow> {
        private final Label label = Texts.label("", "t12", "direction");

        @Override
        protected void updateItem(PairRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            label.setText(row.change());
            label.setGraphic(Icons.of(glyph(row.direction()), "i14"));
            label.getStyleClass().removeAll("less", "more", "muted");
            label.getStyleClass().add(tone(row.direction()));
            setGraphic(label);
        }

        private static Feather glyph(PairRow.Direction direction) {
            return switch (direction) {
                case MORE -> Feather.ARROW_UP_RIGHT;
                case LESS -> Feather.ARROW_DOWN_RIGHT;
                case SAME, UNKNOWN -> Feather.MINUS;
            };
        }

        private static String tone(PairRow.Direction direction) {
            return switch (direction) {
                case MORE -> "more";
                case LESS -> "less";
                case SAME, UNKNOWN -> "muted";
            };
        }
    }

    private static final class PairTableRow extends TableRow<PairRow> {
        @Override
        protected void updateItem(PairRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : row.description());
        }
    }
}
