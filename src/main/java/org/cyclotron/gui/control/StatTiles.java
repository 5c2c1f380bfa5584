package org.cyclotron.gui.control;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A card of stat tiles side by side, divided by lines, sharing the width. */
public final class StatTiles extends HBox {
    public StatTiles(List<StatTile> tiles) {
        getStyleClass().addAll("card", "tiles");
        for (StatTile tile : tiles) {
            if (!getChildren().isEmpty()) {
                tile.getStyleClass().add("divided");
            }
            HBox.setHgrow(tile, Priority.ALWAYS);
            getChildren().add(tile);
        }
    }
}
