package org.cyclotron.gui.comparison;

import java.util.List;

/**
 * What the verdict card says.
 *
 * @param kind colour of the edge, and the icon
 * @param headline one sentence
 * @param interval beside it; may be empty
 * @param lines at most two
 * @param chip how sure it is, such as {@code 97.9 % interval · 10 rounds}; may be empty
 */
record VerdictText(Kind kind, String headline, String interval, List<String> lines, String chip) {
    VerdictText {
        lines = List.copyOf(lines);
    }

    /** What kind of statement it is. */
    enum Kind {
        WON,
        LOST,
        UNDECIDED,
        FAILED,
        /** Figures, but no verdict. */
        NONE,
        RUNNING,
        STOPPED,
        ASKING,
        /** Other work is being timed. */
        BARRED,
        RACE
    }
}
