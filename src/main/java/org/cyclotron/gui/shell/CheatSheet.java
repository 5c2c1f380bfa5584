package org.cyclotron.gui.shell;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;

/** Every shortcut there is, by menu, in two columns. */
final class CheatSheet {
    private static final double NAMES = 196;

    private CheatSheet() {}

    static Region of(Commands commands) {
        VBox[] columns = {new VBox(), new VBox()};
        int menus = 0;
        for (CommandMenu menu : CommandMenu.values()) {
            var withKeys = commands.all().stream()
                    .filter(c -> c.menu() == menu && c.shortcut() != null)
                    .toList();
            if (!withKeys.isEmpty()) {
                GridPane grid = new GridPane();
                grid.getStyleClass().add("shortcuts");
                // The keys of all menus stand below each other.
                grid.getColumnConstraints().add(new ColumnConstraints(NAMES));
                withKeys.forEach(c -> addRow(grid, c));
                VBox column = columns[menus++ % 2];
                column.getChildren().addAll(Texts.label(menu.plainTitle(), "semibold", "t12", "muted"), grid);
            }
        }
        HBox body = new HBox(columns);
        body.getStyleClass().add("cheat-sheet");
        for (VBox column : columns) {
            column.getStyleClass().add("column");
        }
        Card card = new Card("Keyboard shortcuts", body);
        card.getStyleClass().add("overlay-card");
        return card;
    }

    private static void addRow(GridPane grid, Command command) {
        int row = grid.getRowCount();
        grid.add(Texts.whole(Texts.label(command.title())), 0, row);
        grid.add(Texts.whole(Texts.label(command.keys(), "kbd")), 1, row);
    }
}
