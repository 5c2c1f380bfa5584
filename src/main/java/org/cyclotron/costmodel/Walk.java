package org.cyclotron.costmodel;

import java.util.Locale;

/** The ways to walk states that differ in what a state costs. */
public enum Walk {
    /** Whole cycles, each state marked in a bitmap of the space, which leaves the caches where the space is large. */
    BITMAP,
    /** From mark to mark, without a bitmap of the space. */
    SEGMENTS,
    /** A known number of steps, without marking anything. */
    PIECES;

    /** The name by which its cost is found. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
