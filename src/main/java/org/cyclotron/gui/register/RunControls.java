package org.cyclotron.gui.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that step the register, run it at a pace, and jump ahead. */
final class RunControls {
    private final RunViewModel run;
    private final HBox box = new HBox();

    RunControls(RunViewModel run) {
        this.run = run;
        box.getStyleClass().add("run-controls");
        Button restart = icon("run-restart", "Back to the start state", "Shift+F9", Feather.SKIP_BACK, run::restart);
        Button back = icon("run-back", "One step back", "Shift+F8", Feather.CHEVRON_LEFT, run::stepBack);
        Button step = new Button("_Step", Icons.of(Feather.CHEVRON_RIGHT));
        step.setId("run-step");
        step.setMinWidth(Button.USE_PREF_SIZE);
        step.setTooltip(new Tooltip("One step on (F8)"));
        step.setOnAction(e -> run.step());
        box.getChildren().addAll(restart, back, step, running());
        box.getChildren().addAll(pace());
        box.getChildren().addAll(jump());
        run.momentProperty().subscribe(now -> box.setDisable(now == null));
    }

    Node view() {
        return box;
    }

    private ToggleButton running() {
        ToggleButton button = new ToggleButton("Run", Icons.of(Feather.PLAY));
        button.setId("run-run");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Run at the pace beside, or pause (F9)"));
        button.selectedProperty().bindBidirectional(run.runningProperty());
        run.runningProperty().subscribe(runs -> {
            button.setText(runs ? "Pause" : "Run");
            button.setGraphic(Icons.of(runs ? Feather.PAUSE : Feather.PLAY));
        });
        return button;
    }

    private Node[] pace() {
        Slider slider = new Slider(Pace.LEAST, Pace.MOST, run.paceProperty().get());
        slider.setId("run-pace");
        slider.setBlockIncrement(1);
        slider.setAccessibleText("Steps a second");
        slider.setMinWidth(48);
        slider.setPrefWidth(90);
        slider.setMaxWidth(160);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label figure = Texts.whole(Texts.label("", "code", "pace"));
        figure.setLabelFor(slider);
        slider.valueProperty().subscribe(value -> run.paceProperty().set((int) Math.round(value.doubleValue())));
        run.paceProperty().subscribe(value -> {
            figure.setText(value + " /s");
            slider.setValue(value.intValue());
        });
        slider.setTooltip(new Tooltip("Steps a second"));
        return new Node[] {slider, figure};
    }

    private Node[] jump() {
        TextField steps = new TextField("2^10");
        steps.setId("run-jump");
        steps.getStyleClass().addAll("mono", "jump-field");
        steps.setAccessibleText("Steps to jump ahead, such as 1000, -5 or 2^61");
        steps.setTooltip(new Tooltip("Steps to jump ahead: 1000, -5, 2^61 - 1"));
        steps.setOnAction(e -> run.jump(steps.getText()));
        Label name = Texts.whole(Texts.label("Jump", "t12", "muted"));
        name.setLabelFor(steps);
        Button go = icon(
                "run-jump-go",
                "Jump by so many steps",
                "Enter",
                Feather.CORNER_DOWN_RIGHT,
                () -> run.jump(steps.getText()));
        return new Node[] {Texts.spring(), name, steps, go};
    }

    private static Button icon(String id, String words, String keys, Feather glyph, Runnable action) {
        Button button = new Button(words, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words + " (" + keys + ")"));
        button.setAccessibleText(words);
        button.setOnAction(e -> action.run());
        return button;
    }
}
