package org.cyclotron.cycle;

/** A statement that may be undecided because a number was not factored. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN
}
