package org.cyclotron.gui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane up or down to whatever in it gets the focus, as a person who uses keys expects. */
public final class ScrollToFocus {
    private static final double MARGIN = 12;

    private ScrollToFocus() {}

    /** Does so from now on. */
    public static void in(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null) {
                show(pane, owner);
            }
        });
    }

    /** Scrolls to a node within the pane; does nothing for any other. */
    public static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (content == null || !isWithin(node, content)) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        if (place == null || seen <= 0 || beyond <= 0) {
            return;
        }
        double top = pane.getVvalue() * beyond;
        if (place.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.clamp((place.getMinY() - MARGIN) / beyond, 0, 1));
        } else if (place.getMaxY() + MARGIN > top + seen) {
            pane.setVvalue(Math.clamp((place.getMaxY() + MARGIN - seen) / beyond, 0, 1));
        }
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
