package org.cyclotron.gui.structure;

import org.cyclotron.report.StateText;

/** Bounds what hover shows: a number of 6,000 digits fills no tooltip that a person could read. */
final class LongText {
    /** The terms of a polynomial that hover shows. */
    static final int MOST_TERMS = 120;

    private static final int MOST = 1200;

    private LongText() {}

    static String of(String text) {
        return StateText.abridged(text, MOST);
    }
}
