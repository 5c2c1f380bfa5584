package org.cyclotron.gui.comparison;

/** What the detail card can show. */
enum DetailTab {
    TIMELINE("Timeline"),
    WORKERS("Workers"),
    CROSSOVER("Crossover"),
    EFFICIENCY("Efficiency"),
    WALL("Wall"),
    TABLE("Table");

    private final String words;

    DetailTab(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether the figures of the lane belong beside it. */
    boolean isOfTheLane() {
        return this == TIMELINE || this == WORKERS;
    }
}
