package org.cyclotron.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an entry of the history is. */
public enum EntryKind {
    ANALYSIS("Analysis"),
    COMPARISON("Comparison"),
    CALIBRATION("Calibration");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** The stable name in the file and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /**
     * The kind with this name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    public static EntryKind byId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind “" + id + "”; there are "
                        + Arrays.stream(values()).map(EntryKind::id).collect(Collectors.joining(", "))));
    }
}
