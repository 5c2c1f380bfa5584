package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.cyclotron.gui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The files opened lately as a menu. */
final class RecentMenu {
    private RecentMenu() {}

    static Menu of(RecentFiles recent, Consumer<Path> open) {
        Menu menu = new Menu("Open recent", Icons.of(Feather.CLOCK, "i14", "muted"));
        menu.setId("recent");
        Runnable fill = () -> {
            menu.getItems()
                    .setAll(recent.files().stream()
                            .map(file -> item(file, open))
                            .toList());
            menu.setDisable(recent.files().isEmpty());
        };
        recent.files().subscribe(fill);
        fill.run();
        return menu;
    }

    private static MenuItem item(Path file, Consumer<Path> open) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> open.accept(file));
        return item;
    }
}
