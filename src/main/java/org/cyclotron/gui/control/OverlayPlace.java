package org.cyclotron.gui.control;

import javafx.scene.layout.Region;

/** Where a window shows one thing above its content, such as a dialog or a question. */
public interface OverlayPlace {
    /** Shows a card, in place of one that is shown already. */
    void show(Region card);

    /** Shows a card as soon as nothing else is shown: for what comes by itself and must not push a question aside. */
    default void showLater(Region card) {
        show(card);
    }

    /** Closes what is shown. */
    void hide();
}
