package org.cyclotron.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A bordered area with a heading, its content, and optionally a footer line. */
public final class Card extends VBox {
    private final Label title = Texts.whole(Texts.label("", "semibold"));
    private final HBox head = new HBox();
    private @Nullable Node content;
    private @Nullable HBox foot;

    /**
     * A card.
     *
     * @param actions what stands at the right of the heading: a muted remark, small buttons
     */
    public Card(String heading, Node content, Node... actions) {
        getStyleClass().add("card");
        title.setText(heading);
        setAccessibleText(heading);
        head.getStyleClass().addAll("card-head", "rule-b");
        head.getChildren().addAll(title, Texts.spring());
        head.getChildren().addAll(actions);
        getChildren().add(head);
        setContent(content);
    }

    /** A card without a heading, such as the one around a row of tiles. */
    public static VBox bare(Node content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        return card;
    }

    public void setContent(Node next) {
        int at = content == null ? 1 : getChildren().indexOf(content);
        if (content != null) {
            getChildren().remove(content);
        }
        content = next;
        VBox.setVgrow(next, Priority.ALWAYS);
        getChildren().add(at, next);
    }

    /** Sets what stands in the footer, left to right; nothing removes it. */
    public void setFooter(Node... nodes) {
        if (foot != null) {
            getChildren().remove(foot);
            foot = null;
        }
        if (nodes.length > 0) {
            foot = new HBox(nodes);
            foot.getStyleClass().add("card-foot");
            getChildren().add(foot);
        }
    }

    /** The heading's text. */
    public Label title() {
        return title;
    }
}
