package org.cyclotron.gui.shell;

import org.cyclotron.gui.help.HelpCard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.kordamp.ikonli.feather.Feather;

/** The commands of the window itself. Opening and quitting need a stage and are added with it. */
final class ShellCommands {
    private final WorkbenchContext context;
    private final WorkbenchWindow window;

    ShellCommands(WorkbenchContext context, WorkbenchWindow window) {
        this.context = context;
        this.window = window;
    }

    void add() {
        Commands commands = context.commands();
        commands.add(Command.of(
                "run.stop",
                CommandMenu.RUN,
                "Stop all tasks",
                Feather.SQUARE,
                "Shortcut+Period",
                context.tasks().activeProperty().greaterThan(0),
                context.tasks()::cancelAll));
        commands.add(view(
                "view.palette", "Find a command or register", Feather.SEARCH, "Shortcut+Shift+P", window::showPalette));
        commands.add(view("view.filter", "Filter registers", Feather.FILTER, "Shortcut+F", window::focusFilter));
        commands.add(view("view.tasks", "Show tasks", Feather.LIST, "Shortcut+T", window::showTasks));
        commands.add(view(
                "view.next",
                "Next workspace",
                Feather.CHEVRON_RIGHT,
                "Shortcut+Alt+Right",
                () -> window.showNeighbour(1)));
        commands.add(view(
                "view.previous",
                "Previous workspace",
                Feather.CHEVRON_LEFT,
                "Shortcut+Alt+Left",
                () -> window.showNeighbour(-1)));
        commands.add(view(
                "view.theme", "Switch between light and dark", Feather.MOON, "Shortcut+Shift+L", window::switchTheme));
        addHelp(commands);
    }

    private void addHelp(Commands commands) {
        commands.add(help("help.shortcuts", "Keyboard shortcuts", Feather.COMMAND, "F1", window::showShortcuts));
        commands.add(help("help.pages", "Help", Feather.HELP_CIRCLE, "Shift+F1", () -> window.showHelp("start")));
        commands.add(help("help.about", "About Cyclotron", Feather.INFO, "", window::showAbout));
        for (HelpCard.Entry page : HelpCard.entries()) {
            commands.addUnlisted(help(
                    "help." + page.id(),
                    "Help: " + page.title(),
                    Feather.HELP_CIRCLE,
                    "",
                    () -> window.showHelp(page.id())));
        }
    }

    private static Command help(String id, String title, Feather icon, String keys, Runnable action) {
        return Command.of(id, CommandMenu.HELP, title, icon, keys, action);
    }

    private static Command view(String id, String title, Feather icon, String keys, Runnable action) {
        return Command.of(id, CommandMenu.VIEW, title, icon, keys, action);
    }
}
