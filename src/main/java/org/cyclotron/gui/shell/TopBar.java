package org.cyclotron.gui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Mnemonics;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.kordamp.ikonli.feather.Feather;

/** Menus, toolbar, the field that opens the command palette, and the theme switch, all from the registry of commands. */
final class TopBar extends HBox {
    /** The commands of the toolbar, in groups; those that no feature has added are left out. */
    private static final List<List<ToolbarEntry>> TOOLBAR = List.of(
            List.of(new ToolbarEntry("file.open", "Open"), new ToolbarEntry("register.new", "New")),
            List.of(
                    new ToolbarEntry("run.analyse", "Analyse"),
                    new ToolbarEntry("run.compare", "Compare"),
                    new ToolbarEntry("run.stop", "Stop"),
                    new ToolbarEntry("file.export", "Export")));

    private static final String RECENT = "Open recent";

    /** @param word the short label on the toolbar */
    private record ToolbarEntry(String command, String word) {}

    private final Commands commands;
    private final MenuBar menus = new MenuBar();
    private final HBox tools = new HBox();
    private final Menu recent;
    private boolean stale;

    TopBar(Commands commands, Menu recent, Node themeButton) {
        this.commands = commands;
        this.recent = recent;
        getStyleClass().add("topbar");
        tools.getStyleClass().add("tools");
        menus.setMinWidth(USE_PREF_SIZE);
        menus.setId("menus");
        getChildren().addAll(menus, tools, Texts.spring(), paletteField(), themeButton);
        commands.all().addListener((ListChangeListener<Command>) change -> rebuildLater());
        rebuild();
    }

    /** Commands come by dozens while the program is put together: all of them make one set of menus. */
    private void rebuildLater() {
        if (!stale) {
            stale = true;
            Platform.runLater(this::rebuild);
        }
    }

    private void rebuild() {
        stale = false;
        // A menu item has one parent: take the shared one out of the menu that is thrown away.
        menus.getMenus().forEach(menu -> menu.getItems().clear());
        menus.getMenus().clear();
        for (CommandMenu kind : CommandMenu.values()) {
            List<MenuItem> items = items(kind);
            if (!items.isEmpty()) {
                Menu menu = new Menu(kind.title());
                menu.getItems().setAll(items);
                menus.getMenus().add(menu);
            }
        }
        tools.getChildren().clear();
        TOOLBAR.forEach(this::addGroup);
    }

    /** The items of a menu, each with a letter of its own. */
    private List<MenuItem> items(CommandMenu kind) {
        List<MenuItem> items = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        commands.all().stream().filter(c -> c.menu() == kind).forEach(c -> {
            items.add(menuItem(c));
            titles.add(c.title());
            if (c.id().equals("file.open")) {
                items.add(recent);
                titles.add(RECENT);
            }
        });
        List<String> marked = Mnemonics.mark(titles);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setText(marked.get(i));
        }
        return items;
    }

    private void addGroup(List<ToolbarEntry> group) {
        List<Node> buttons = group.stream()
                .map(e -> commands.find(e.command()).map(c -> button(c, e.word())))
                .flatMap(Optional::stream)
                .map(Node.class::cast)
                .toList();
        if (!buttons.isEmpty()) {
            tools.getChildren().add(new Separator(Orientation.VERTICAL));
            tools.getChildren().addAll(buttons);
        }
    }

    private MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem(command.title(), Icons.of(command.icon(), "i14", "muted"));
        item.setId("menu-" + command.id().replace('.', '-'));
        item.setAccelerator(command.shortcut());
        // An item that is disabled leaves its keys alone.
        item.disableProperty().bind(Bindings.not(command.enabled()).or(commands.pausedProperty()));
        item.setOnAction(e -> command.run());
        return item;
    }

    private static Button button(Command command, String word) {
        Button button = new Button(word, Icons.of(command.icon()));
        // Style selectors take a dot for a class.
        button.setId("tool-" + command.id().replace('.', '-'));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(
                new Tooltip(command.keys().isEmpty() ? command.title() : command.title() + "  " + command.keys()));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(e -> command.run());
        return button;
    }

    private Node paletteField() {
        Label prompt = Texts.label("Find a command or register", "t12", "muted", "may-be-cut");
        Label keys = Texts.whole(Texts.label("Ctrl Shift P", "kbd"));
        HBox field = new HBox(Icons.of(Feather.SEARCH, "muted"), prompt, Texts.spring(), keys);
        field.getStyleClass().add("palette");
        field.setId("palette-field");
        field.setAccessibleRole(AccessibleRole.BUTTON);
        field.setAccessibleText("Find a command or register");
        field.setFocusTraversable(true);
        field.setOnMouseClicked(e -> showPalette());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                showPalette();
                e.consume();
            }
        });
        return field;
    }

    private void showPalette() {
        commands.find("view.palette").ifPresent(Command::run);
    }
}
