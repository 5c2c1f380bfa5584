package org.cyclotron.gui.navigation;

/** The menus of the window, left to right. */
public enum CommandMenu {
    FILE("_File"),
    EDIT("_Edit"),
    REGISTER("_Register"),
    RUN("R_un"),
    VIEW("_View"),
    HELP("_Help");

    private final String title;

    CommandMenu(String title) {
        this.title = title;
    }

    /** The title with its mnemonic marked by an underscore. */
    public String title() {
        return title;
    }

    /** The title for people. */
    public String plainTitle() {
        return title.replace("_", "");
    }
}
