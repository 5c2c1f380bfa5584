package org.cyclotron.gui.navigation;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * A tab of the window.
 *
 * @param id stable, such as {@code structure}
 * @param view builds the content, once, when the tab is first shown
 */
public record Workspace(String id, String title, Feather icon, Supplier<Node> view) {}
