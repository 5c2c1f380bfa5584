package org.cyclotron.gui.register;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Notation;
import org.kordamp.ikonli.feather.Feather;

/** A notation with the register in it; the pencil makes it the one to type in. */
final class NotationRow extends HBox {
    private static final Duration HOVER_DELAY = Duration.millis(400);

    private final Notation notation;
    private final Label value = Texts.label("", "code", "may-be-cut");
    private final Tooltip whole = Texts.tooltip("");
    private final Button edit = new Button("Edit", Icons.of(Feather.EDIT_2, "i14"));
    private final CopyButton copy;
    private String text = "";

    NotationRow(Notation notation, Runnable choose) {
        this.notation = notation;
        this.copy = new CopyButton(notation.label(), () -> text);
        getStyleClass().addAll("field-row", "notation-row");
        Label name = Texts.whole(Texts.label(notation.label(), "t12", "muted", "notation-name"));
        name.setLabelFor(value);
        whole.setShowDelay(HOVER_DELAY);
        Tooltip.install(value, whole);
        Tooltip.install(name, whole);
        edit.getStyleClass().addAll("flat", "icon-only", "small-icon");
        edit.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        edit.setTooltip(new Tooltip("Edit as " + notation.label()));
        edit.setAccessibleText("Edit as " + notation.label());
        edit.setId("edit-" + notation.id());
        edit.setOnAction(e -> choose.run());
        copy.getStyleClass().add("small-icon");
        copy.setId("copy-" + notation.id());
        value.setId("value-" + notation.id());
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(0);
        getChildren().addAll(name, value, edit, copy);
    }

    void show(NotationForm form) {
        text = form.text() == null ? "" : form.text();
        value.setText(form.shown());
        value.getStyleClass().remove("muted");
        if (form.text() == null) {
            value.getStyleClass().add("muted");
        }
        whole.setText(form.explained());
        copy.setDisable(form.text() == null);
        edit.setDisable(form.text() == null);
        setAccessibleText(notation.label() + ": " + form.shown());
    }

    void setActive(boolean active) {
        getStyleClass().remove("active");
        edit.getGraphic().getStyleClass().remove("acc");
        if (active) {
            getStyleClass().add("active");
            edit.getGraphic().getStyleClass().add("acc");
        }
    }
}
