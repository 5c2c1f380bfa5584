package org.cyclotron.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the work behind an entry ended. */
public enum EntryStatus {
    PASSED("All of it is right and complete"),
    STOPPED("Stopped early: what was finished is kept"),
    FAILED("A result failed its verification"),
    /** Of an entry that was made before there were such marks and does not tell. */
    UNKNOWN("Not known");

    private final String words;

    EntryStatus(String words) {
        this.words = words;
    }

    /** The stable name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says, for people. */
    public String words() {
        return words;
    }

    /**
     * The status with this name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    public static EntryStatus byId(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status “" + id + "”; there are "
                        + Arrays.stream(values()).map(EntryStatus::id).collect(Collectors.joining(", "))));
    }
}
