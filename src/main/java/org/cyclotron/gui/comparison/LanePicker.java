package org.cyclotron.gui.comparison;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Ticks the lanes of a comparison: presets first, then every other strategy. */
final class LanePicker extends CheckComboBox<LaneChoice> {
    private static final double WIDTH = 104;

    private final ChoicesViewModel choices;
    /** Set while ticks follow the model, so that they do not chase each other. */
    private boolean following;

    LanePicker(ChoicesViewModel choices) {
        this.choices = choices;
        setId("choose-lanes");
        getStyleClass().add("lane-picker");
        // It would grow with its longest item.
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText("Lanes to compare");
        setConverter(new Words());
        getItems().setAll(choices.offered());
        choices.lanes().subscribe(this::follow);
        choices.strategies().subscribe(this::showCount);
        choices.kernelProperty().subscribe(this::showCount);
        getCheckModel().getCheckedItems().addListener((ListChangeListener<LaneChoice>) change -> ticked());
        follow();
        showCount();
    }

    private void ticked() {
        if (!following) {
            following = true;
            choices.lanes().setAll(getCheckModel().getCheckedItems());
            following = false;
        }
    }

    private void follow() {
        if (!following) {
            following = true;
            getCheckModel().clearChecks();
            choices.lanes().forEach(getCheckModel()::check);
            following = false;
        }
    }

    private void showCount() {
        int lanes = choices.strategies().get().size();
        setTitle(lanes == 1 ? "1 lane" : lanes + " lanes");
        List<LaneChoice> without = choices.lanes().stream()
                .filter(lane -> !lane.supports(choices.kernelProperty().get()))
                .toList();
        setTooltip(new Tooltip(
                without.isEmpty()
                        ? "The strategies that are compared"
                        : "Not with this kernel: "
                                + String.join(
                                        ", ",
                                        without.stream().map(LaneChoice::label).toList())));
    }

    private static final class Words extends StringConverter<LaneChoice> {
        @Override
        public String toString(@Nullable LaneChoice lane) {
            return lane == null
                    ? ""
                    : lane.preset() ? lane.label() + "   " + lane.spec() : lane.spec() + "   " + lane.question();
        }

        @Override
        public @Nullable LaneChoice fromString(String text) {
            return null;
        }
    }
}
