package org.cyclotron.gui.laboratory;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.OverlayPlace;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the profile and the processors it is taken to run on; opens the editor. */
final class ProfileRow extends HBox {
    private static final List<Integer> CORES =
            List.of(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024);

    private final ComboBox<ProfileChoice> profiles =
            Choices.box("choose-profile", "Profile of unit costs", ProfileChoice::label, ProfileChoice::remark);
    private boolean following;

    ProfileRow(WhatIfViewModel model, ProfilesViewModel choices, OverlayPlace place) {
        getStyleClass().addAll("profile-row", "compact");
        HBox.setHgrow(profiles, Priority.ALWAYS);
        profiles.setMaxWidth(Double.MAX_VALUE);
        profiles.setMinWidth(90);
        Button edit = new Button("Edit the profile", Icons.of(Feather.EDIT_2));
        edit.setId("edit-profile");
        edit.getStyleClass().add("icon-only");
        edit.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        edit.setTooltip(new Tooltip("Edit the unit costs and save them as a profile"));
        edit.setAccessibleText("Edit the profile");
        edit.setOnAction(e -> new ProfileEditor(choices.edit(), choices::save, place).show());
        getChildren().addAll(profiles, cores(model), edit);
        choices.choices().subscribe(() -> follow(choices));
        choices.chosenProperty().subscribe(() -> follow(choices));
        profiles.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                choices.chosenProperty().set(chosen);
            }
        });
        follow(choices);
    }

    /** What has the focus of the row's caption. */
    Node first() {
        return profiles;
    }

    private void follow(ProfilesViewModel choices) {
        if (following) {
            return;
        }
        following = true;
        if (!profiles.getItems().equals(choices.choices())) {
            profiles.getItems().setAll(choices.choices());
        }
        profiles.setValue(choices.chosenProperty().get());
        following = false;
    }

    private static Node cores(WhatIfViewModel model) {
        ComboBox<Integer> box = Choices.box(
                "choose-cores",
                "Processors",
                cores -> cores == 1 ? "1 core" : cores + " cores",
                cores -> "Processors that workers run on");
        int own = model.coresProperty().get();
        box.getItems()
                .setAll(Stream.concat(CORES.stream(), Stream.of(own))
                        .distinct()
                        .sorted()
                        .toList());
        box.setValue(own);
        box.getStyleClass().add("choice-cores");
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.coresProperty().set(chosen);
            }
        });
        model.coresProperty().subscribe(now -> box.setValue(now.intValue()));
        return box;
    }
}
