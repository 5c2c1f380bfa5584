package org.cyclotron.gui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.OverlayPlace;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing above the window: palette, tasks, shortcuts, an error. Escape or a click beside it closes it, and the
 * focus returns to where it was. It neither moves nor fades, so nothing stirs while a run is timed.
 */
final class Overlay extends StackPane implements OverlayPlace {
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay-place");
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                hide();
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
    }

    @Override
    public void show(Region node) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            focusBefore = scene.getFocusOwner();
        }
        node.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(node);
        setVisible(true);
        node.setFocusTraversable(true);
        node.requestFocus();
    }

    @Override
    public void hide() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
