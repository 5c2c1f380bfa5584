package org.cyclotron.gui.settings;

import org.cyclotron.gui.control.Theme;

/** Which theme a person wants. */
public enum ThemeChoice {
    LIGHT("light", "Light"),
    DARK("dark", "Dark"),
    SYSTEM("system", "Like the system");

    private final String id;
    private final String label;

    ThemeChoice(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word in the preferences. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The theme it means. @param systemIsDark whether the system shows dark windows */
    public Theme theme(boolean systemIsDark) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** The choice of exactly this theme. */
    public static ThemeChoice of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
