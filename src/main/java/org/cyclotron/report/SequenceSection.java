package org.cyclotron.report;

/** The parts of what is known of a sequence. */
public enum SequenceSection {
    /** Balance, runs and Golomb's postulates. */
    STATISTICS,
    AUTOCORRELATION,
    COMPLEXITY
}
