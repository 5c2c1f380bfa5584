package org.cyclotron.gui.laboratory;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.cyclotron.gui.control.ComboBoxes;
import org.jspecify.annotations.Nullable;

/** Combo boxes whose values are shown in words, whole on hover. */
final class Choices {
    private Choices() {}

    /** @param remark what hover shows */
    static <T> ComboBox<T> box(
            String id, String accessibleText, Function<T, String> words, Function<T, String> remark) {
        ComboBox<T> box = ComboBoxes.alwaysChosen(new ComboBox<>());
        box.setId(id);
        box.setAccessibleText(accessibleText);
        // For a value that is not in the list yet.
        box.setConverter(new StringConverter<T>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setCellFactory(list -> new WordsCell<>(words, remark));
        box.setButtonCell(new WordsCell<>(words, remark));
        return box;
    }

    private static final class WordsCell<T> extends ListCell<T> {
        private final Function<T, String> words;
        private final Function<T, String> remark;

        WordsCell(Function<T, String> words, Function<T, String> remark) {
            this.words = words;
            this.remark = remark;
            getStyleClass().add("may-be-cut");
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.apply(value));
            setTooltip(empty || value == null ? null : new Tooltip(remark.apply(value)));
        }
    }
}
