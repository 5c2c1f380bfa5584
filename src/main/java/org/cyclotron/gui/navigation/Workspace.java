package org.cyclotron.gui.navigation;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A tab of the window.
 *
 * @param id stable, such as {@code structure}
 * @param view builds the content, once, when the tab is first shown
 * @param edits what Undo and Redo act on while the tab is in front; null where it edits nothing of its own
 */
public record Workspace(
        String id,
        String title,
        Feather icon,
        Supplier<Node> view,
        @Nullable Undoable edits) {
    /** A workspace without edits of its own. */
    public Workspace(String id, String title, Feather icon, Supplier<Node> view) {
        this(id, title, icon, view, null);
    }
}
