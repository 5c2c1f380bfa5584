package org.cyclotron.gui.comparison;

import org.jspecify.annotations.Nullable;

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

    /** Before anything was measured. */
    static final RunButton RUN = new RunButton(Action.RUN, "Run", "Measure every lane, round by round");

    /**
     * What it does in a state of the run.
     *
     * @param race whether a race was chosen
     * @param shown null where no comparison is shown
     * @param elsewhere whether what is shown was measured on another machine
     */
    static RunButton of(RunState state, boolean race, @Nullable Shown shown, boolean elsewhere) {
        if (state.isRunning()) {
            return new RunButton(Action.STOP, "Stop", "Complete rounds are kept");
        }
        if (race) {
            return new RunButton(Action.RACE, "Race", "All lanes at once; not a measurement");
        }
        if (shown == null) {
            return RUN;
        }
        if (elsewhere) {
            return new RunButton(Action.RUN_AGAIN, "Run here", "Rounds of another machine cannot be gone on with");
        }
        return shown.isComplete()
                ? new RunButton(Action.RUN_AGAIN, "Run again", "Measure all rounds anew")
                : new RunButton(Action.RESUME, "Resume", "Measure the rounds that are missing");
    }
}
