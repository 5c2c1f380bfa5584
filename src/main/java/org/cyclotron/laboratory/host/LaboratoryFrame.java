package org.cyclotron.laboratory.host;

/** The types of frames between a process that measures and its parent. */
enum LaboratoryFrame {
    /** To the child: measure this case. */
    CASE,
    /** From the child: every repetition of it. */
    VALUES,
    /** From the child: it cannot be measured, and why. */
    FAILED;

    private static final int FIRST = 0x20;

    int code() {
        return FIRST + ordinal();
    }
}
