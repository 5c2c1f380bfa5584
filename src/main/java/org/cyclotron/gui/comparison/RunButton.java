package org.cyclotron.gui.comparison;

/**
 * What the one button of the workspace does now.
 *
 * @param words such as {@code Run again}
 * @param hint what it will do, for hover
 */
record RunButton(Action action, String words, String hint) {
    /** What pressing does. */
    enum Action {
        RUN,
        RESUME,
        RUN_AGAIN,
        RACE,
        STOP
    }
}
