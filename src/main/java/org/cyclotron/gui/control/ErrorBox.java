package org.cyclotron.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Tells of a failure: what happened, what it means for the result, what to do; the details only to be copied. */
public final class ErrorBox extends VBox {
    /**
     * A box.
     *
     * @param details the technical text behind "Copy details"
     * @param actions further buttons, the likeliest first
     */
    public ErrorBox(String happened, String meaning, String remedy, String details, Node... actions) {
        getStyleClass().addAll("problem", "danger");
        HBox heading = new HBox(Icons.of(Feather.ALERT_CIRCLE, "bad"), Texts.label(happened, "semibold"));
        heading.getStyleClass().add("line");
        HBox buttons = new HBox(actions);
        buttons.getStyleClass().add("line");
        if (actions.length == 0) {
            buttons.getStyleClass().add("frameless");
        }
        buttons.getChildren().add(new CopyButton("details", () -> details).withWords());
        getChildren().add(heading);
        addLine(meaning, "t12");
        addLine(remedy, "t12", "muted");
        getChildren().add(buttons);
        setAccessibleText(happened + ". " + meaning + " " + remedy);
    }

    private void addLine(String text, String... styleClasses) {
        if (!text.isEmpty()) {
            Label line = Texts.label(text, styleClasses);
            line.setWrapText(true);
            getChildren().add(line);
        }
    }
}
