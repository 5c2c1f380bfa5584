package org.cyclotron.gui.history;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.AnalysisLine;
import org.kordamp.ikonli.feather.Feather;

/** Two analyses as register, what, value, value, difference, difference in per cent; what differs stands first. */
final class AnalysisPairTable {
    private static final double ROW = 28;
    private static final double WHAT = 148;
    private static final double PERCENT = 92;
    private static final double LEAST_VALUE = 140;

    private final TableView<AnalysisLine> table = new TableView<>();
    private final TableColumn<AnalysisLine, AnalysisLine> register = column("Register", "pad", AnalysisLine::register);
    private final TableColumn<AnalysisLine, AnalysisLine> before = column("Before", "num", AnalysisLine::beforeText);
    private final TableColumn<AnalysisLine, AnalysisLine> after = column("After", "num", AnalysisLine::afterText);
    private final TableColumn<AnalysisLine, AnalysisLine> difference = column("Δ", "num", AnalysisLine::differenceText);

    AnalysisPairTable(List<AnalysisLine> lines) {
        TableColumn<AnalysisLine, AnalysisLine> what =
                column("What", "pad", line -> line.fact().label());
        what.setCellFactory(c -> new WhatCell());
        TableColumns.fix(what, WHAT);
        TableColumn<AnalysisLine, AnalysisLine> percent = column("Δ %", "num", AnalysisLine::percentText);
        TableColumns.fix(percent, PERCENT);
        table.getColumns().setAll(List.of(register, what, before, after, difference, percent));
        table.setId("analysis-pair");
        table.getStyleClass().addAll("lanes", "lab", "pair-table");
        table.setAccessibleText("Two analyses side by side, what differs first");
        table.setFixedCellSize(ROW);
        table.setRowFactory(view -> new LineRow());
        table.getItems().setAll(lines);
        table.widthProperty().subscribe(this::setWidths);
        table.heightProperty().subscribe(this::setWidths);
    }

    TableView<AnalysisLine> view() {
        return table;
    }

    private void setWidths() {
        double free = TableColumns.room(table) - WHAT - PERCENT;
        if (free <= 0) {
            return;
        }
        TableColumns.fix(register, Math.floor(Math.clamp(free * 0.2, 130, 280)));
        TableColumns.fix(difference, Math.floor(Math.clamp(free * 0.18, 120, 220)));
        double values = free - register.getPrefWidth() - difference.getPrefWidth();
        TableColumns.fix(before, Math.max(LEAST_VALUE, Math.floor(values / 2)));
        TableColumns.fix(after, Math.max(LEAST_VALUE, values - Math.floor(values / 2)));
    }

    private static TableColumn<AnalysisLine, AnalysisLine> column(
            String title, String styleClass, Function<AnalysisLine, String> text) {
        TableColumn<AnalysisLine, AnalysisLine> column = TableColumns.ofRows(title, styleClass);
        column.setCellFactory(c -> new WordsCell(text));
        return column;
    }

    /** What says the same in both steps back. */
    private static class WordsCell extends TableCell<AnalysisLine, AnalysisLine> {
        private final Function<AnalysisLine, String> text;

        WordsCell(Function<AnalysisLine, String> text) {
            this.text = text;
            getStyleClass().addAll("pad", "may-be-cut");
        }

        @Override
        protected void updateItem(AnalysisLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("muted", "bad");
            setText(empty || line == null ? null : text.apply(line));
            setTooltip(empty || line == null ? null : Texts.tooltip(line.description()));
            if (!empty && line != null && !line.isTelling()) {
                getStyleClass().add("muted");
            }
        }
    }

    /** Marks what is wrong by sign and colour; the difference says it in words. */
    private static final class WhatCell extends WordsCell {
        WhatCell() {
            super(line -> line.fact().label());
        }

        @Override
        protected void updateItem(AnalysisLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean danger = !empty && line != null && line.isDanger();
            setGraphic(danger ? Icons.of(Feather.X_CIRCLE, "i14", "bad") : null);
            if (danger) {
                getStyleClass().add("bad");
            }
        }
    }

    private static final class LineRow extends TableRow<AnalysisLine> {
        @Override
        protected void updateItem(AnalysisLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(empty || line == null ? null : line.description());
        }
    }
}
