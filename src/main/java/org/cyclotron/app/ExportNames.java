package org.cyclotron.app;

import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/** Names of exported files. The same on every platform. */
public final class ExportNames {
    private static final int LONGEST = 40;

    private ExportNames() {}

    /**
     * A name made fit for a file: letters, digits, dots, underscores and hyphens stay, all else becomes one hyphen. At
     * most 40 characters, never hidden, never empty.
     */
    public static String stem(String name) {
        StringBuilder stem = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            boolean keeps = Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
            if (keeps) {
                stem.appendCodePoint(c);
            } else if (!stem.isEmpty() && stem.charAt(stem.length() - 1) != '-') {
                stem.append('-');
            }
        });
        String trimmed = stem.toString().replaceAll("^[.-]+|[.-]+$", "");
        return trimmed.isEmpty() ? "cyclotron" : trimmed;
    }

    /** The stem for files about one register: its line and its name, such as {@code line-5-original-12}. */
    public static String stem(RegisterRow row) {
        @Nullable String name = row.name();
        return "line-" + row.line() + (name == null || name.isBlank() ? "" : "-" + stem(name));
    }
}
