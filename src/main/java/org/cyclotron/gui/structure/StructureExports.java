package org.cyclotron.gui.structure;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the buttons by which tables and pictures of this workspace leave the window; whoever can export is handed in. A
 * button asks its suppliers when it is pressed; a supplier that gives null has nothing to export at that time.
 */
public interface StructureExports {
    /** A button for the head of a card with a table. @param name for files, such as {@code cycles} */
    Node table(String name, Supplier<@Nullable Table> table);

    /** A button for the head of a card with a picture. @param data the figures behind it */
    Node picture(String name, Supplier<@Nullable Painter> picture, Supplier<@Nullable Table> data);
}
