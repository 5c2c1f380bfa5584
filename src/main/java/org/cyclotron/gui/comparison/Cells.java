package org.cyclotron.gui.comparison;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Cells of words for combo boxes. */
final class Cells {
    private Cells() {}

    /** Shows each value by its words, whole on hover. */
    static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setCellFactory(list -> new WordsCell<>(words, false));
        box.setButtonCell(new WordsCell<>(words, true));
    }

    /** Asks for the words of the value shown anew. */
    static <T> void refresh(ComboBox<T> box) {
        if (box.getButtonCell() instanceof WordsCell<T> cell) {
            cell.updateItem(box.getValue(), box.getValue() == null);
        }
    }

    private static final class WordsCell<T> extends ListCell<T> {
        private final Function<T, String> words;
        private final boolean cut;

        WordsCell(Function<T, String> words, boolean cut) {
            this.words = words;
            this.cut = cut;
            if (cut) {
                getStyleClass().add("may-be-cut");
            }
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? "" : words.apply(value);
            setText(text);
            setTooltip(cut && !text.isEmpty() ? new Tooltip(text) : null);
        }
    }
}
