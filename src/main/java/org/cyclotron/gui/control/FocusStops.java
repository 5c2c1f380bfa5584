package org.cyclotron.gui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;

/** Where the focus stops on its way through a part of the window with Tab. */
public final class FocusStops {
    private FocusStops() {}

    /** The stops in and below a node that can be reached now, in their order. */
    public static List<Node> in(Node root) {
        List<Node> stops = new ArrayList<>();
        collect(root, stops);
        return stops;
    }

    /** Of a group of toggles only the chosen one is a stop; the arrow keys lead to the others. */
    private static boolean isBesideTheChosen(Node node) {
        if (!(node instanceof ToggleButton toggle) || toggle.getToggleGroup() == null) {
            return false;
        }
        Toggle chosen = toggle.getToggleGroup().getSelectedToggle();
        return chosen != null && chosen != toggle;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !isBesideTheChosen(node)) {
            stops.add(node);
        }
        // These move the focus among their own parts with other keys.
        boolean whole = node instanceof ComboBoxBase || node instanceof TableView;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
