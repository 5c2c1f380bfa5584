package org.cyclotron.experiment.host;

/** The types of frames between a host and its parent. */
enum HostFrame {
    /** To the host: what to do. Once. */
    TASK,
    /** From the host: a strategy is about to be timed. */
    RUNNING,
    /** From the host: how a run went. */
    RUN,
    /** From the host: a round is complete. */
    ROUND,
    /** From the host: it cannot go on. */
    PROBLEM;

    private static final int FIRST = 0x10;

    int code() {
        return FIRST + ordinal();
    }
}
