package org.cyclotron.experiment;

import java.util.Locale;

/** What the interval of a speed-up says. */
public enum Judgement {
    /** The strategy that the others are compared with. */
    BASELINE,
    /** The interval lies above 1. */
    FASTER,
    /** The interval lies below 1. */
    SLOWER,
    /** The interval lies within 0.97 &hellip; 1.03. */
    SAME,
    /** The interval contains 1. */
    NO_MEASURABLE_DIFFERENCE,
    /** A run was wrong: nothing is said of the time. */
    FAILED,
    /** It cannot enumerate the subject. */
    REFUSED,
    /** There are too few runs to say anything, or only a preview. */
    UNKNOWN;

    /** The stable name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
