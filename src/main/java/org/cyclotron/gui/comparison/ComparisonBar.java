package org.cyclotron.gui.comparison;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.experiment.Scope;
import org.cyclotron.gui.control.ComboBoxes;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The controls above the comparison: what, how, how often, and the one button that starts or stops. */
final class ComparisonBar extends HBox {
    /** From this width on buttons carry their words and the prediction is shown. */
    private static final double LABELLED = 1090;

    private final ComparisonViewModel model;
    private final Button run = new Button();
    private final Label prediction;
    private final MenuButton export;
    private final List<Node> choices;

    ComparisonBar(ComparisonViewModel model, MenuButton export) {
        this.model = model;
        this.export = export;
        getStyleClass().addAll("workspace-bar", "comparison-bar");
        setMinHeight(USE_PREF_SIZE);
        prediction = Texts.whole(Texts.bound(model.predictionProperty(), "t12", "muted"));
        prediction.setId("prediction");
        choices = List.of(subject(), kernel(), new LanePicker(model.choices()), workers(), rounds(), mode());
        getChildren().addAll(choices);
        getChildren().addAll(Texts.spring(), prediction, export, run);
        run.setId("run");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(e -> model.press());
        run.disableProperty().bind(model.runnableProperty().not());
        model.buttonProperty().subscribe(this::show);
        model.predictionProperty().subscribe(() -> show(model.buttonProperty().get()));
        choices.forEach(choice -> choice.disableProperty().bind(model.runningProperty()));
        widthProperty().subscribe(width -> adapt(width.doubleValue() >= LABELLED));
    }

    private void adapt(boolean roomy) {
        export.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        export.pseudoClassStateChanged(Styles.LABELLED, roomy);
        prediction.setVisible(roomy);
        prediction.setManaged(roomy);
    }

    private void show(RunButton button) {
        boolean stops = button.action() == RunButton.Action.STOP;
        run.setText(button.words());
        run.setGraphic(Icons.of(stops ? Feather.SQUARE : Feather.PLAY, stops ? "bad" : "on-accent"));
        run.getStyleClass().removeAll("accent", "danger", "button-outlined");
        run.getStyleClass().addAll(stops ? List.of("danger", "button-outlined") : List.of("accent"));
        String expected = model.predictionProperty().get();
        run.setTooltip(new Tooltip(button.hint() + (stops || expected.isEmpty() ? "" : ", " + expected)));
    }

    private Node subject() {
        ComboBox<Scope> box = box("subject", "What is compared", List.of(Scope.values()));
        Cells.words(
                box,
                scope -> model.subjects()
                        .words(scope == null ? Scope.REGISTER : scope)
                        .get());
        box.valueProperty().bindBidirectional(model.subjects().scopeProperty());
        // The words of the choice follow the list of registers.
        for (Scope scope : Scope.values()) {
            var words = model.subjects().words(scope);
            words.subscribe(() -> Cells.refresh(box));
            box.getProperties().put(scope, words);
        }
        return box;
    }

    private Node kernel() {
        ChoicesViewModel chosen = model.choices();
        ComboBox<String> box = box(
                "kernel",
                "Kernel of all lanes",
                chosen.kernels().stream().map(TaskKernel::id).toList());
        Cells.words(box, id -> "Kernel " + id);
        box.valueProperty().bindBidirectional(chosen.kernelProperty());
        return box;
    }

    private Node rounds() {
        ComboBox<RoundsChoice> box = box("rounds", "Rounds", RoundsChoice.OFFERED);
        Cells.words(box, RoundsChoice::words);
        ChoicesViewModel chosen = model.choices();
        box.setValue(RoundsChoice.of(chosen));
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                choice.apply(chosen);
            }
        });
        Runnable follow = () -> box.setValue(RoundsChoice.of(chosen));
        chosen.previewProperty().subscribe(follow);
        chosen.roundsProperty().subscribe(follow);
        return box;
    }

    private Node workers() {
        ChoicesViewModel chosen = model.choices();
        HBox row = new HBox();
        row.getStyleClass().add("pills");
        List<Integer> counts = chosen.workerCounts();
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            boolean beyond = chosen.isOversubscribed(count);
            ToggleButton pill = pill("×" + count + (beyond ? " !" : ""), "workers-" + count, i, counts.size());
            pill.setAccessibleText(count + (count == 1 ? " worker" : " workers") + (beyond ? ", more than cores" : ""));
            pill.setTooltip(new Tooltip(
                    beyond
                            ? count + " workers on " + chosen.cores() + " cores: oversubscribed"
                            : "Parallel lanes with " + count + (count == 1 ? " worker" : " workers")));
            Runnable follow = () -> pill.setSelected(chosen.workers().contains(count));
            pill.setOnAction(e -> {
                chosen.toggleWorkers(count);
                follow.run();
            });
            chosen.workers().subscribe(follow);
            follow.run();
            row.getChildren().add(pill);
        }
        return row;
    }

    private Node mode() {
        ToggleButton measure = pill("Measure", "mode-measure", 0, 2);
        ToggleButton race = pill("Race", "mode-race", 1, 2);
        race.setTooltip(new Tooltip("All lanes at once, for the eye: not a measurement"));
        var racing = model.choices().raceProperty();
        racing.subscribe(on -> {
            race.setSelected(on);
            measure.setSelected(!on);
        });
        measure.setOnAction(e -> choose(racing, false, measure, race));
        race.setOnAction(e -> choose(racing, true, measure, race));
        HBox row = new HBox(measure, race);
        row.getStyleClass().add("pills");
        return row;
    }

    /** One of both is always in force: pressing the one that is must not release it. */
    private static void choose(BooleanProperty racing, boolean on, ToggleButton measure, ToggleButton race) {
        racing.set(on);
        race.setSelected(on);
        measure.setSelected(!on);
    }

    private static <T> ComboBox<T> box(String id, String accessibleText, List<T> values) {
        ComboBox<T> box = ComboBoxes.alwaysChosen(new ComboBox<>());
        box.getItems().setAll(values);
        box.setId("choose-" + id);
        box.getStyleClass().add("choice-" + id);
        box.setAccessibleText(accessibleText);
        return box;
    }

    private static ToggleButton pill(String text, String id, int place, int count) {
        ToggleButton pill = new ToggleButton(text);
        pill.setId(id);
        pill.setMinWidth(USE_PREF_SIZE);
        pill.getStyleClass().add(place == 0 ? "left-pill" : place < count - 1 ? "center-pill" : "right-pill");
        return pill;
    }
}
