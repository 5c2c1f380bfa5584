package org.cyclotron.gui.history;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.Figures;

/** All that is known of one entry without reading its document. */
final class EntryPane extends VBox {
    private static final double CAPTION = 76;

    EntryPane(HistoryEntry entry, HistoryDates dates) {
        getStyleClass().add("entry-pane");
        Label outcome = Texts.label(entry.outcome(), "t15");
        outcome.setId("entry-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        HBox first = new HBox(Icons.of(StatusMarks.glyph(entry.status()), "i18", StatusMarks.tone(entry)), outcome);
        first.getStyleClass().add("entry-outcome");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        HBox chips =
                new HBox(new Chip(entry.kind().label(), Chip.Tone.PLAIN), Texts.label(status(entry), "t12", "muted"));
        chips.getStyleClass().add("line");
        getChildren().setAll(first, chips, facts(entry, dates));
    }

    /** Of a calibration nothing is verified. */
    private static String status(HistoryEntry entry) {
        boolean measured = entry.kind() == EntryKind.CALIBRATION && entry.status() == EntryStatus.PASSED;
        return (measured
                        ? "All that was asked for was measured"
                        : entry.status().words()) + ".";
    }

    private static GridPane facts(HistoryEntry entry, HistoryDates dates) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("entry-facts");
        ColumnConstraints captions = new ColumnConstraints(CAPTION);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(captions, values);
        add(grid, "Made", dates.words(entry.made()), "mono");
        add(grid, "Machine", entry.machine());
        add(
                grid,
                "Version",
                "Cyclotron " + entry.version() + " · entry " + entry.number() + " · "
                        + Figures.bytes(entry.characters()) + " of text");
        add(
                grid,
                "Note",
                entry.note().isEmpty() ? "none" : entry.note(),
                entry.note().isEmpty() ? "muted" : "t12");
        return grid;
    }

    private static void add(GridPane grid, String caption, String value, String... styleClasses) {
        Label name = Texts.label(caption, "t12", "muted");
        Label words = Texts.label(value, styleClasses);
        words.getStyleClass().add("t12");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, words);
    }
}
