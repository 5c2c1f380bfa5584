package org.cyclotron.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What an area shows while it has nothing to show: what belongs here, how to get it, at most one button. */
public final class EmptyState extends VBox {
    public EmptyState(Feather glyph, String heading, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        Label what = Texts.label(heading, "semibold");
        Label how = Texts.label(sentence, "t12", "muted");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(glyph, "i24", "muted"), what, how);
        getChildren().addAll(actions);
    }
}
