package org.cyclotron.gui.control;

import javafx.scene.layout.Region;

/** Where a window shows one thing above its content, such as a dialog or a question. */
public interface OverlayPlace {
    /** Shows a card, in place of one that is shown already. */
    void show(Region card);

    /** Closes what is shown. */
    void hide();
}
