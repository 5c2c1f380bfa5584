package org.cyclotron.gui.history;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.kordamp.ikonli.feather.Feather;

/** The entries as rows. Enter opens one, Delete deletes those selected, F2 changes the note in its place. */
final class HistoryTable {
    private static final double ROW = 32;
    private static final double WIDE_ROW = 36;
    /** From this width on the version has a column of its own. */
    private static final double WITH_VERSION = 1200;

    private final HistoryViewModel model;
    private final TableView<HistoryEntry> table = new TableView<>();
    private final TableColumn<HistoryEntry, HistoryEntry> status = column("");
    private final TableColumn<HistoryEntry, HistoryEntry> made;
    private final TableColumn<HistoryEntry, HistoryEntry> kind;
    private final TableColumn<HistoryEntry, HistoryEntry> title;
    private final TableColumn<HistoryEntry, HistoryEntry> outcome;
    private final TableColumn<HistoryEntry, HistoryEntry> machine;
    private final TableColumn<HistoryEntry, HistoryEntry> version;
    private final TableColumn<HistoryEntry, HistoryEntry> note = column("Note");
    /** Set while the table follows the model, so that they do not chase each other. */
    private boolean following;

    HistoryTable(HistoryViewModel model) {
        this.model = model;
        made = words("Date", entry -> model.dates().column(entry.made()));
        kind = words("Kind", entry -> entry.kind().label());
        title = words("Subject", HistoryEntry::title);
        outcome = words("Result", HistoryEntry::outcome);
        machine = words("Machine", HistoryEntry::machine);
        version = words("Version", HistoryEntry::version);
        made.getStyleClass().add("mono-column");
        version.getStyleClass().add("mono-column");
        status.setCellFactory(c -> new StatusCell());
        note.setCellFactory(c -> new NoteCell(model::annotate));
        note.setEditable(true);
        table.getColumns().setAll(List.of(status, made, kind, title, outcome, machine, version, note));
        table.setId("history-entries");
        table.getStyleClass().add("history-table");
        table.setAccessibleText("Kept results, the newest first");
        table.setEditable(true);
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.entries());
        table.setRowFactory(view -> new EntryRow());
        table.setContextMenu(menu());
        // A filter, since the table itself begins to edit by Enter and by F2.
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.widthProperty().subscribe(this::setWidths);
        table.heightProperty().subscribe(this::setWidths);
        model.entries().subscribe(this::setWidths);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<HistoryEntry>) change -> chosen());
        model.selected().subscribe(this::follow);
        model.readingsProperty().subscribe(this::follow);
        follow();
    }

    TableView<HistoryEntry> view() {
        return table;
    }

    void setRoomy(boolean roomy) {
        table.setFixedCellSize(roomy ? WIDE_ROW : ROW);
    }

    /** Begins to edit the note of the entry in hand. */
    void editNote() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(row);
            table.layout();
            table.edit(row, note);
        }
    }

    private void press(KeyEvent event) {
        HistoryEntry entry = table.getSelectionModel().getSelectedItem();
        if (entry == null || table.getEditingCell() != null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.reopen(entry);
            case DELETE, BACK_SPACE -> model.deleteSelected();
            case F2 -> editNote();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chosen() {
        if (!following) {
            model.select(List.copyOf(table.getSelectionModel().getSelectedItems()));
        }
    }

    /** Selects what the model says, such as after entries were read anew. */
    private void follow() {
        List<HistoryEntry> wanted = model.selected();
        if (following || table.getSelectionModel().getSelectedItems().equals(wanted)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        Set<Long> numbers = wanted.stream().map(HistoryEntry::number).collect(Collectors.toSet());
        int[] rows = IntStream.range(0, model.entries().size())
                .filter(row -> numbers.contains(model.entries().get(row).number()))
                .toArray();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
        }
        following = false;
    }

    private void setWidths() {
        double inside = table.getWidth() - 2;
        if (inside <= 0) {
            return;
        }
        version.setVisible(inside >= WITH_VERSION);
        TableColumns.fix(status, 36);
        TableColumns.fix(made, 146);
        TableColumns.fix(kind, 94);
        TableColumns.fix(title, part(inside, 0.15, 280));
        TableColumns.fix(machine, part(inside, 0.13, 280));
        TableColumns.fix(version, 84);
        TableColumns.fix(note, part(inside, 0.13, 280));
        TableColumns.fill(table, outcome, 160);
    }

    /** Whole pixels: the table rounds up by itself, and would scroll. */
    private static double part(double inside, double share, double most) {
        return Math.floor(Math.min(inside * share, most));
    }

    private static TableColumn<HistoryEntry, HistoryEntry> words(String title, Function<HistoryEntry, String> text) {
        TableColumn<HistoryEntry, HistoryEntry> column = column(title);
        column.setCellFactory(c -> new WordsCell(text));
        return column;
    }

    private static TableColumn<HistoryEntry, HistoryEntry> column(String title) {
        TableColumn<HistoryEntry, HistoryEntry> column = TableColumns.ofRows(title);
        column.setEditable(false);
        return column;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("Open as it was", Feather.CORNER_UP_RIGHT, () -> {
                    HistoryEntry entry = table.getSelectionModel().getSelectedItem();
                    if (entry != null) {
                        model.reopen(entry);
                    }
                }),
                item("Change the note", Feather.EDIT_2, this::editNote),
                item("Delete", Feather.TRASH_2, model::deleteSelected));
    }

    private static MenuItem item(String words, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(glyph, "i14", "muted"));
        item.setOnAction(e -> action.run());
        return item;
    }

    private static final class WordsCell extends TableCell<HistoryEntry, HistoryEntry> {
        private final Function<HistoryEntry, String> text;

        WordsCell(Function<HistoryEntry, String> text) {
            this.text = text;
            getStyleClass().add("may-be-cut");
        }

        @Override
        protected void updateItem(HistoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            String words = empty || entry == null ? null : text.apply(entry);
            setText(words);
            setTooltip(words == null || words.isEmpty() ? null : Texts.tooltip(words));
        }
    }

    /** How the work ended, by sign and in words. */
    private static final class StatusCell extends TableCell<HistoryEntry, HistoryEntry> {
        @Override
        protected void updateItem(HistoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            EntryStatus status = entry.status();
            setGraphic(Icons.of(StatusMarks.glyph(status), "i14", StatusMarks.tone(entry)));
            setTooltip(new Tooltip(status.words()));
            setAccessibleText(status.words());
        }
    }

    /** A row in words for readers of screens; a double click opens it. */
    private final class EntryRow extends TableRow<HistoryEntry> {
        EntryRow() {
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    model.reopen(getItem());
                }
            });
        }

        @Override
        protected void updateItem(HistoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setAccessibleText(
                    empty || entry == null
                            ? null
                            : entry.kind().label() + " of " + entry.title() + ", "
                                    + model.dates().words(entry.made()) + ": " + entry.outcome()
                                    + (entry.note().isEmpty() ? "" : ". Note: " + entry.note()));
        }
    }
}
