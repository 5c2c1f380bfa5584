package org.cyclotron.gui.laboratory;

import org.cyclotron.gui.task.TaskRunner;

/** The state of the Overhead laboratory: its three parts, and what one takes from the other. */
final class LaboratoryViewModel {
    private final CalibrationViewModel calibration;
    private final ProfilesViewModel profiles;
    private final WhatIfViewModel whatIf;
    private boolean shown;

    LaboratoryViewModel(
            Laboratory laboratory, TaskRunner tasks, CalibrationViewModel calibration, WhatIfViewModel whatIf) {
        this.calibration = calibration;
        this.whatIf = whatIf;
        profiles = new ProfilesViewModel(laboratory, tasks, calibration.dates(), whatIf.profileProperty());
        calibration.usableProperty().subscribe(profiles::follow);
    }

    CalibrationViewModel calibration() {
        return calibration;
    }

    ProfilesViewModel profiles() {
        return profiles;
    }

    WhatIfViewModel whatIf() {
        return whatIf;
    }

    /** Begins to look for what is stored and to predict: the workspace is seen. */
    void show() {
        if (!shown) {
            shown = true;
            calibration.look();
            profiles.look();
            whatIf.show();
        }
    }
}
