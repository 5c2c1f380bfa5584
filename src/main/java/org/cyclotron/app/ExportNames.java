package org.cyclotron.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/** Names of exported files. The same on every platform, unless its file names cannot have all letters. */
public final class ExportNames {
    private static final int LONGEST = 40;
    private static final int ASCII_END = 0x80;

    /** Names that Windows takes for devices, whatever follows behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private ExportNames() {}

    /**
     * A name made fit for a file: letters, digits, dots, underscores and hyphens stay, all else becomes one hyphen. At
     * most 40 characters, never hidden, never empty, never the name of a device. Where the system has no file names with
     * these letters, as in the C locale, only those of ASCII stay.
     */
    public static String stem(String name) {
        String stem = stem(name, Character::isLetterOrDigit);
        return canBeNamed(stem) ? stem : stem(name, c -> c < ASCII_END && Character.isLetterOrDigit(c));
    }

    private static boolean canBeNamed(String file) {
        try {
            var _ = Path.of(file);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String stem(String name, IntPredicate isLetterOrDigit) {
        StringBuilder stem = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            boolean keeps = isLetterOrDigit.test(c) || c == '_' || c == '.' || c == '-';
            if (keeps) {
                stem.appendCodePoint(c);
            } else if (!stem.isEmpty() && stem.charAt(stem.length() - 1) != '-') {
                stem.append('-');
            }
        });
        String trimmed = stem.toString().replaceAll("^[.-]+|[.-]+$", "");
        if (trimmed.isEmpty()) {
            return "cyclotron";
        }
        return DEVICE.matcher(trimmed).matches() ? "file-" + trimmed : trimmed;
    }

    /** The stem for files about one register: its line and its name, such as {@code line-5-original-12}. */
    public static String stem(RegisterRow row) {
        @Nullable String name = row.name();
        return "line-" + row.line() + (name == null || name.isBlank() ? "" : "-" + stem(name));
    }
}
