package org.cyclotron.gui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A figure with a caption above and one line of context below. The full figure appears on hover. */
public final class StatTile extends VBox {
    private final Label heading = Texts.whole(Texts.label("", "t11", "muted"));
    private final Label value = Texts.whole(Texts.label("–", "tile-v"));
    private final Label context = Texts.whole(Texts.label("", "t11", "muted"));

    public StatTile(String caption) {
        getStyleClass().add("tile");
        heading.setLabelFor(value);
        getChildren().addAll(heading, value, context);
        setCaption(caption);
    }

    /** Sets what the figure is. */
    public void setCaption(String caption) {
        heading.setText(caption);
        setAccessibleText(caption);
    }

    /** The figure, abridged for display. */
    public StringProperty valueProperty() {
        return value.textProperty();
    }

    /** One line on what it means; may be empty. */
    public StringProperty contextProperty() {
        return context.textProperty();
    }

    /** Sets the figure, all its digits for hover, and its context. */
    public void set(String figure, String full, String remark) {
        value.setText(figure);
        value.setTooltip(full.equals(figure) ? null : new Tooltip(full));
        context.setText(remark);
    }
}
