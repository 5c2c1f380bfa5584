package org.cyclotron.gui.laboratory;

import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.RoughProfile;

/**
 * A profile that can be chosen.
 *
 * @param label for people
 * @param remark what it rests on, for hover
 */
record ProfileChoice(CostProfile profile, String label, String remark) {
    /** The published costs with fork. */
    static final ProfileChoice FORK =
            new ProfileChoice(OriginalProfiles.FORK, "Original, fork", OriginalProfiles.FORK.description());
    /** The published costs with spawn. */
    static final ProfileChoice SPAWN =
            new ProfileChoice(OriginalProfiles.SPAWN, "Original, spawn", OriginalProfiles.SPAWN.description());
    /** What is used before this machine was calibrated. */
    static final ProfileChoice ROUGH = new ProfileChoice(
            RoughProfile.profile(),
            "Rough defaults, not calibrated",
            RoughProfile.profile().description());

    /**
     * That of this machine.
     *
     * @param date of its calibration
     */
    static ProfileChoice ofThisMachine(CostProfile profile, String date) {
        return new ProfileChoice(profile, "This machine", profile.description() + ", " + date);
    }

    /** One that a person has saved. */
    static ProfileChoice saved(CostProfile profile) {
        return new ProfileChoice(profile, profile.name(), profile.description());
    }
}
