package org.cyclotron.storage;

import java.nio.file.Path;

/**
 * Where the program keeps what it has measured for the user: {@code $CYCLOTRON_DATA} where that is set, else the usual
 * place of the system ({@code $XDG_DATA_HOME} or {@code ~/.local/share}, {@code ~/Library/Application Support}, {@code
 * %APPDATA%}). The folder need not exist.
 */
public final class DataFolder {
    private DataFolder() {}

    /** The folder of the user who runs this program. */
    public static Path ofUser() {
        String chosen = environment("CYCLOTRON_DATA", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        String home = home().toString();
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return Path.of(environment("APPDATA", home), "Cyclotron");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Cyclotron");
        }
        return Path.of(environment("XDG_DATA_HOME", home + "/.local/share"), "cyclotron");
    }

    /** The home folder of the user: {@code $HOME} where that is set, as other programs take it. */
    public static Path home() {
        return Path.of(environment("HOME", System.getProperty("user.home", ".")));
    }

    private static String environment(String name, String absent) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? absent : value;
    }
}
