package org.cyclotron.gui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import org.cyclotron.gui.control.FocusStops;

/**
 * Looks through a scene for what a person who does not see it would meet without a name: every stop of the focus has words,
 * of its own or of a label that belongs to it, and every button that shows an icon alone has a tooltip.
 */
public final class AccessibilityAudit {
    private AccessibilityAudit() {}

    /** Every fault, in words that name the node. Empty for a good scene. */
    public static List<String> of(Scene scene) {
        List<Node> labelled = new ArrayList<>();
        collectLabelled(scene.getRoot(), labelled);
        List<String> faults = new ArrayList<>();
        for (Node stop : FocusStops.in(scene.getRoot())) {
            if (!isNamed(stop) && labelled.stream().noneMatch(node -> isWithin(stop, node))) {
                faults.add("no words: " + stop);
            }
        }
        iconsWithoutTooltip(scene.getRoot(), faults);
        return faults;
    }

    private static boolean isNamed(Node node) {
        boolean spoken =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        // Panes that scroll or hold tabs are read out by what is in them.
        return spoken || written || node instanceof ScrollPane || node instanceof TabPane;
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static void collectLabelled(Node node, List<Node> labelled) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectLabelled(child, labelled));
        }
    }

    private static void iconsWithoutTooltip(Node node, List<String> faults) {
        if (node instanceof ButtonBase button
                && button.isVisible()
                && button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                && button.getTooltip() == null) {
            faults.add("no tooltip: " + button);
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> iconsWithoutTooltip(child, faults));
        }
    }
}
