package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.laboratory.Calibration;
import org.jspecify.annotations.Nullable;

/** The profiles that can be chosen: that of this machine or rough defaults, the published ones, those saved. */
final class ProfilesViewModel {
    private final Laboratory laboratory;
    private final TaskRunner tasks;
    private final CalibrationDates dates;
    private final LatestWork<CostProfile> deriving;
    private final ObjectProperty<ProfileChoice> chosen;
    private final ObservableList<ProfileChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable LaboratoryFailure> failure = new ReadOnlyObjectWrapper<>();
    private ProfileChoice own = ProfileChoice.ROUGH;
    private List<ProfileChoice> saved = List.of();

    /** @param chosen the profile in force; follows a calibration as long as nothing else was chosen */
    ProfilesViewModel(
            Laboratory laboratory, TaskRunner tasks, CalibrationDates dates, ObjectProperty<ProfileChoice> chosen) {
        this.laboratory = laboratory;
        this.tasks = tasks;
        this.dates = dates;
        this.chosen = chosen;
        deriving = new LatestWork<>(tasks, "Deriving a profile");
        arrange();
    }

    /** All of them, in the order of the list. */
    ObservableList<ProfileChoice> choices() {
        return choices;
    }

    ObjectProperty<ProfileChoice> chosenProperty() {
        return chosen;
    }

    /** What went wrong last; null where nothing did. */
    ReadOnlyObjectProperty<@Nullable LaboratoryFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Looks for saved profiles in the background. */
    void look() {
        tasks.<List<CostProfile>>startUnlisted("Reading profiles", work -> laboratory.savedProfiles(), outcome -> {
            switch (outcome) {
                case TaskOutcome.Finished<List<CostProfile>>(List<CostProfile> found) -> {
                    saved = found.stream().map(ProfileChoice::saved).toList();
                    arrange();
                }
                case TaskOutcome.Failed<List<CostProfile>>(Throwable cause) ->
                    failure.set(LaboratoryFailure.unread(cause));
                case TaskOutcome.Cancelled<List<CostProfile>> cancelled -> {
                    // The window is closing.
                }
            }
        });
    }

    /** Takes the costs of a calibration for those of this machine; null where there is none. */
    void follow(@Nullable Calibration calibration) {
        if (calibration == null) {
            deriving.drop();
            replaceOwn(ProfileChoice.ROUGH);
            return;
        }
        deriving.start(steps -> laboratory.profile(calibration), outcome -> {
            switch (outcome) {
                case TaskOutcome.Finished<CostProfile>(CostProfile profile) ->
                    replaceOwn(ProfileChoice.ofThisMachine(profile, dates.full(calibration.taken())));
                case TaskOutcome.Failed<CostProfile>(Throwable cause) -> failure.set(LaboratoryFailure.broken(cause));
                case TaskOutcome.Cancelled<CostProfile> overtaken -> {
                    // A later calibration follows.
                }
            }
        });
    }

    private void replaceOwn(ProfileChoice next) {
        boolean inForce = chosen.get().equals(own);
        own = next;
        arrange();
        if (inForce) {
            chosen.set(own);
        }
    }

    private void arrange() {
        List<ProfileChoice> all = new ArrayList<>(List.of(own, ProfileChoice.FORK, ProfileChoice.SPAWN));
        all.addAll(saved);
        // The one in force must stay in the list throughout: lists drop a choice that leaves them.
        ProfileChoice now = chosen.get();
        choices.setAll(all);
        if (all.contains(now)) {
            chosen.set(now);
        }
    }

    /** An editor of the profile in force. */
    ProfileEditorViewModel edit() {
        return new ProfileEditorViewModel(chosen.get().profile());
    }

    /** Saves a profile in the background and puts it in force. */
    void save(CostProfile profile) {
        failure.set(null);
        tasks.<CostProfile>start(
                "Saving the profile " + profile.name(),
                work -> {
                    laboratory.save(profile);
                    return profile;
                },
                outcome -> {
                    switch (outcome) {
                        case TaskOutcome.Finished<CostProfile> finished -> add(ProfileChoice.saved(profile));
                        case TaskOutcome.Failed<CostProfile>(Throwable cause) ->
                            failure.set(LaboratoryFailure.notSaved(profile.name(), cause));
                        case TaskOutcome.Cancelled<CostProfile> cancelled -> {
                            // The window is closing.
                        }
                    }
                });
    }

    private void add(ProfileChoice choice) {
        List<ProfileChoice> all = new ArrayList<>(saved);
        all.removeIf(old -> old.label().equals(choice.label()));
        all.add(choice);
        saved = List.copyOf(all);
        arrange();
        chosen.set(choice);
    }
}
