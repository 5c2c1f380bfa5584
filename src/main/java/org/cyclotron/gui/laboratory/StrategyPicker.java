package org.cyclotron.gui.laboratory;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.LaneLabels;
import org.jspecify.annotations.Nullable;

/** Ticks the strategies that are predicted; the last one stays. */
final class StrategyPicker extends CheckComboBox<StrategyName> {
    private static final double WIDTH = 118;

    private final ObservableList<StrategyName> chosen;
    /** Set while ticks follow the model, so that they do not chase each other. */
    private boolean following;

    StrategyPicker(ObservableList<StrategyName> chosen) {
        this.chosen = chosen;
        setId("choose-strategies");
        // It would grow with its longest item.
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText("Strategies that are predicted");
        setTooltip(new Tooltip("The strategies that are predicted"));
        setConverter(new Words());
        getItems().setAll(StrategyOffer.all());
        follow();
        chosen.subscribe(this::follow);
        getCheckModel().getCheckedItems().addListener((ListChangeListener<StrategyName>) change -> ticked());
    }

    private void ticked() {
        if (following) {
            return;
        }
        if (getCheckModel().getCheckedItems().isEmpty()) {
            follow();
            return;
        }
        following = true;
        // In the order of the list, whatever the order of ticking.
        chosen.setAll(getItems().filtered(getCheckModel()::isChecked));
        following = false;
        showCount();
    }

    private void follow() {
        if (!following) {
            following = true;
            getCheckModel().clearChecks();
            chosen.forEach(getCheckModel()::check);
            following = false;
        }
        showCount();
    }

    private void showCount() {
        setTitle(chosen.size() == 1 ? "1 strategy" : chosen.size() + " strategies");
    }

    private static final class Words extends StringConverter<StrategyName> {
        @Override
        public String toString(@Nullable StrategyName strategy) {
            return strategy == null ? "" : LaneLabels.withoutWorkers(strategy);
        }

        @Override
        public @Nullable StrategyName fromString(String text) {
            return null;
        }
    }
}
