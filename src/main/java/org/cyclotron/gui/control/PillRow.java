package org.cyclotron.gui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A choice of one of a few, side by side. */
public final class PillRow<T extends @Nullable Object> extends HBox {
    private final Subscription following;

    /** A row of choices that sets and follows a property. */
    public PillRow(List<? extends T> values, Function<T, String> words, Property<T> property) {
        getStyleClass().add("pills");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            ToggleButton pill = new ToggleButton(words.apply(value));
            pill.setToggleGroup(group);
            pill.setUserData(value);
            pill.setMinWidth(USE_PREF_SIZE);
            pill.getStyleClass()
                    .add(
                            values.size() == 1
                                    ? "pill"
                                    : i == 0 ? "left-pill" : i < values.size() - 1 ? "center-pill" : "right-pill");
            // One of them is always chosen: choosing it again must not release it.
            pill.setOnAction(e -> {
                pill.setSelected(true);
                property.setValue(value);
            });
            getChildren().add(pill);
        }
        following = property.subscribe(this::select);
    }

    /** Stops following the property; for a row that is thrown away. */
    public void release() {
        following.unsubscribe();
    }

    private void select(T value) {
        for (Node child : getChildren()) {
            if (child instanceof ToggleButton pill) {
                pill.setSelected(Objects.equals(pill.getUserData(), value));
            }
        }
    }
}
