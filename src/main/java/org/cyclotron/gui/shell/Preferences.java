package org.cyclotron.gui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.cyclotron.gui.settings.SettingStore;
import org.cyclotron.storage.DataFolder;

/**
 * What the program remembers between starts, as text by key, in one small file.
 *
 * <p>Preferences are a convenience: a file that cannot be read counts as empty, and one that cannot be written is
 * reported in the log, never to the person in the middle of something. Written aside and moved into place.
 */
public final class Preferences implements SettingStore {
    private static final Logger LOG = System.getLogger(Preferences.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    /** The preferences in a file, which need not exist. */
    public Preferences(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(
                        Level.WARNING,
                        "The preferences in " + file + " cannot be read and are ignored: " + e.getMessage());
            }
        }
    }

    /** The preferences of the person who runs the program, where the platform keeps such files. */
    public static Preferences ofUser() {
        return new Preferences(folder().resolve("preferences.properties"));
    }

    /** The value of a key, or a default. */
    @Override
    public String get(String key, String absent) {
        return values.getProperty(key, absent);
    }

    /** The number behind a key, or a default where there is none or it is no finite number. */
    public double number(String key, double absent) {
        try {
            double value = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(value) ? value : absent;
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    /** Sets a value; written by {@link #save()}. */
    @Override
    public void put(String key, String value) {
        values.setProperty(key, value);
    }

    /** Forgets a value. */
    @Override
    public void remove(String key) {
        values.remove(key);
    }

    /** Writes the file. */
    public void save() {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(aside)) {
                values.store(writer, "Cyclotron preferences");
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The preferences cannot be written to " + file + ": " + e);
        }
    }

    private static Path folder() {
        String home = DataFolder.home().toString();
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return Path.of(environment("APPDATA", home), "Cyclotron");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Cyclotron");
        }
        return Path.of(environment("XDG_CONFIG_HOME", home + "/.config"), "cyclotron");
    }

    private static String environment(String name, String absent) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? absent : value;
    }
}
