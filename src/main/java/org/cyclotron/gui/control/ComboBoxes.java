package org.cyclotron.gui.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Combo boxes of which one value is always chosen. On the JavaFX thread. */
public final class ComboBoxes {
    private ComboBoxes() {}

    /**
     * Keeps the choice from being taken away: Space with the Control key takes the selection off a row of a list, also of the
     * open list of a box, which would then have no value.
     */
    public static <B extends ComboBox<?>> B alwaysChosen(B box) {
        box.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> open) {
                guard(open.getPopupContent());
            }
        });
        return box;
    }

    private static void guard(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && (event.isControlDown() || event.isShortcutDown())) {
                event.consume();
            }
        });
    }
}
