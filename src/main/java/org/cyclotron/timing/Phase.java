package org.cyclotron.timing;

import java.util.Locale;

/** What a lane was doing. */
public enum Phase {
    /** Bringing a worker into being, until it can take work. */
    CREATE("Create"),
    /** Making what a worker or the run needs first: steps, tables, bitmaps. */
    INITIALISE("Initialise"),
    /** Cutting the state space into tasks. */
    PARTITION("Partition"),
    /** Handing on a task or a result. */
    SEND("Send"),
    /** Walking states. */
    COMPUTE("Compute"),
    /** Taking a task or a result. */
    RECEIVE("Receive"),
    /** Joining results into a census. */
    MERGE("Merge"),
    /** Having nothing to do. */
    WAIT("Wait"),
    /** Time that no phase accounts for. */
    UNACCOUNTED("Unaccounted");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The stable name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
