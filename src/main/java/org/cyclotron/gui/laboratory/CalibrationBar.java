package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The heading: when it was calibrated, which lines, what beside it, exports, and the one button that measures or stops. */
final class CalibrationBar extends HBox {
    /** From this width on the export button carries its word. */
    private static final double LABELLED = 1090;

    private static final PseudoClass WORDS = PseudoClass.getPseudoClass("labelled");

    private final CalibrationViewModel model;
    private final MenuButton export;
    private final Label date = Texts.label("", "t12", "muted", "may-be-cut");
    private final Chip quick = new Chip("quick", Chip.Tone.WARNING);
    private final Chip stopped = new Chip("stopped", Chip.Tone.WARNING);
    private final Chip elsewhere = new Chip("not of this machine", Chip.Tone.WARNING);
    private final ComboBox<CostFilter> filter =
            Choices.box("choose-lines", "Which lines are shown", CostFilter::label, CostFilter::label);
    private final ComboBox<EarlierChoice> earlier;
    private final Button calibrate = new Button();
    /** Set while a box follows the model, so that they do not chase each other. */
    private boolean following;

    CalibrationBar(CalibrationViewModel model, MenuButton export) {
        this.model = model;
        this.export = export;
        earlier = Choices.box(
                "choose-earlier",
                "Compare with an earlier calibration",
                choice -> choice.words(model.dates()),
                EarlierChoice::remark);
        getStyleClass().add("workspace-bar");
        setMinHeight(USE_PREF_SIZE);
        prepare();
        Label title = Texts.whole(Texts.label("Unit costs on this machine", "t15", "semibold"));
        getChildren()
                .addAll(title, date, quick, stopped, elsewhere, Texts.spring(), filter, earlier, export, calibrate);
        choose();
        model.stored().subscribe(this::followStored);
        model.earlierProperty().subscribe(this::followStored);
        model.contentProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
        widthProperty().subscribe(width -> adapt(width.doubleValue() >= LABELLED));
        followStored();
        show();
    }

    private void prepare() {
        date.setId("calibrated");
        date.setMinWidth(60);
        quick.setTooltip(
                new Tooltip("Few repetitions and no large registers: calibrate in full before anything rests on it"));
        stopped.setTooltip(new Tooltip("It was stopped: what was not reached is missing"));
        calibrate.setId("calibrate");
        calibrate.setMinWidth(USE_PREF_SIZE);
        calibrate.setOnAction(e -> press());
        filter.getStyleClass().add("choice-lines");
        earlier.getStyleClass().add("choice-earlier");
    }

    private void choose() {
        filter.setValue(model.filterProperty().get());
        filter.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.filterProperty().set(chosen);
            }
        });
        earlier.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.earlierProperty().set(chosen.stored());
            }
        });
    }

    private void press() {
        if (model.stateProperty().get().isMeasuring()) {
            model.stop();
        } else {
            model.ask();
        }
    }

    private void adapt(boolean roomy) {
        export.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        export.pseudoClassStateChanged(WORDS, roomy);
    }

    private void show() {
        CalibrationState state = model.stateProperty().get();
        CalibrationContent content = model.contentProperty().get();
        showButton(state, content);
        boolean measuring = state.isMeasuring();
        filter.setDisable(measuring);
        earlier.setDisable(measuring || model.stored().isEmpty());
        if (content instanceof CalibrationContent.Costs(ShownCalibration shown)) {
            String words = shown.measuring() ? "being measured" : "calibrated " + shown.date();
            date.setText(words);
            date.setTooltip(new Tooltip(words));
            set(quick, shown.calibration().quick());
            set(stopped, !shown.measuring() && !shown.calibration().complete());
            set(elsewhere, !shown.elsewhere().isEmpty());
            elsewhere.setTooltip(new Tooltip(String.join("\n", shown.elsewhere())));
            offer(CostFilter.among(shown.rows()));
        } else {
            date.setText(
                    content instanceof CalibrationContent.Never never && !never.unread() ? "never calibrated" : "");
            date.setTooltip(null);
            List.of(quick, stopped, elsewhere).forEach(chip -> set(chip, false));
        }
        boolean lines = content instanceof CalibrationContent.Costs;
        set(filter, lines);
        set(earlier, lines);
    }

    private void showButton(CalibrationState state, CalibrationContent content) {
        boolean measuring = state.isMeasuring();
        calibrate.setText(
                measuring ? "_Stop" : content instanceof CalibrationContent.Costs ? "_Calibrate again" : "_Calibrate");
        calibrate.setGraphic(measuring ? Icons.of(Feather.SQUARE) : Icons.of(Feather.REFRESH_CW, "on-accent"));
        calibrate.getStyleClass().remove("accent");
        if (!measuring) {
            calibrate.getStyleClass().add("accent");
        }
        calibrate.setDisable(state instanceof CalibrationState.Measuring now && now.stopping());
        calibrate.setTooltip(new Tooltip(
                measuring ? "What is finished is kept" : "Measure what processes, messages and states cost here"));
        // The question has buttons of its own, and so has the empty table.
        set(
                calibrate,
                measuring
                        || (state instanceof CalibrationState.Idle && !(content instanceof CalibrationContent.Never)));
    }

    /** The lines on offer follow what was measured; the choice stays where it is still there. */
    private void offer(List<CostFilter> filters) {
        List<String> labels = filters.stream().map(CostFilter::label).toList();
        List<String> before = filter.getItems().stream().map(CostFilter::label).toList();
        if (!labels.equals(before)) {
            String chosen = model.filterProperty().get().label();
            following = true;
            filter.getItems().setAll(filters);
            following = false;
            filter.setValue(filters.stream()
                    .filter(each -> each.label().equals(chosen))
                    .findFirst()
                    .orElse(CostFilter.OVERVIEW));
        }
    }

    private void followStored() {
        List<EarlierChoice> all = new ArrayList<>(List.of(EarlierChoice.NONE));
        for (StoredCalibration stored : model.stored()) {
            all.add(new EarlierChoice(stored));
        }
        following = true;
        if (!earlier.getItems().equals(all)) {
            earlier.getItems().setAll(all);
        }
        earlier.setValue(new EarlierChoice(model.earlierProperty().get()));
        following = false;
        earlier.setDisable(model.stored().isEmpty());
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
