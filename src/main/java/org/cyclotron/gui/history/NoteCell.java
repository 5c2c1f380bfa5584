package org.cyclotron.gui.history;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.cyclotron.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** The note of an entry, changed in its place: Enter writes it, Escape leaves it as it was. */
final class NoteCell extends TableCell<HistoryEntry, HistoryEntry> {
    private final BiConsumer<HistoryEntry, String> write;
    private @Nullable TextField field;

    /** @param write is handed a note that was entered */
    NoteCell(BiConsumer<HistoryEntry, String> write) {
        this.write = write;
        getStyleClass().addAll("may-be-cut", "note-cell");
        // A double click on a row opens it; here it begins to edit.
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !isEmpty()) {
                getTableView().edit(getIndex(), getTableColumn());
            }
            e.consume();
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        HistoryEntry entry = getItem();
        if (!isEditing() || entry == null) {
            return;
        }
        TextField editor = new TextField(entry.note());
        editor.setId("note");
        editor.setAccessibleText("Note to " + entry.title() + "; Enter writes it, Escape leaves it as it was");
        editor.setOnAction(e -> {
            write.accept(entry, editor.getText());
            commitEdit(entry);
        });
        editor.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                e.consume();
            }
        });
        field = editor;
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
        editor.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        endEdit();
    }

    @Override
    public void commitEdit(HistoryEntry entry) {
        super.commitEdit(entry);
        endEdit();
    }

    private void endEdit() {
        boolean focused = field != null;
        field = null;
        show(getItem());
        if (focused && getTableView() != null) {
            getTableView().requestFocus();
        }
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (field == null || empty) {
            show(empty ? null : entry);
        }
    }

    private void show(@Nullable HistoryEntry entry) {
        setGraphic(null);
        setText(entry == null ? null : entry.note());
        setTooltip(entry == null || entry.note().isEmpty() ? null : new Tooltip(entry.note()));
    }
}
