package org.cyclotron.gui.laboratory;

import java.math.BigInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;

/** The sliders for states and workers, and the row of the profile. */
final class WhatIfControls extends VBox {
    private static final double CAPTION = 62;
    private static final double VALUE = 132;
    private static final int WRITTEN_OUT = 30;

    private final WhatIfViewModel model;
    private final Label states = Texts.whole(Texts.label("", "mono", "t12", "value"));

    WhatIfControls(WhatIfViewModel model, ProfileRow profiles) {
        this.model = model;
        getStyleClass().add("what-if-controls");
        getChildren().addAll(statesRow(), workersRow(), row("_Profile", profiles.first(), profiles));
        HBox.setHgrow(profiles, Priority.ALWAYS);
    }

    private Node statesRow() {
        Slider slider = slider("states", WhatIfViewModel.LEAST_EXPONENT, WhatIfViewModel.MOST_EXPONENT);
        slider.setValue(model.exponentProperty().get());
        slider.valueProperty().subscribe(value -> {
            int exponent = (int) Math.round(value.doubleValue());
            if (exponent != model.exponentProperty().get()) {
                model.exponentProperty().set(exponent);
            }
        });
        model.exponentProperty().subscribe(now -> slider.setValue(now.intValue()));
        model.exponentProperty().subscribe(this::showStates);
        model.ofRegisterProperty().subscribe(this::showStates);
        model.registerProperty().subscribe(this::showStates);
        showStates();
        states.setMinWidth(VALUE);
        states.setId("states-value");
        HBox row = row("S_tates", slider, slider);
        row.getChildren().add(states);
        slider.accessibleTextProperty().bind(states.textProperty().map(text -> "States: " + text));
        return row;
    }

    private void showStates() {
        var register = model.registerProperty().get();
        if (register != null && model.ofRegisterProperty().get()) {
            states.setText(Figures.count(register.subject().states()));
            return;
        }
        int exponent = model.exponentProperty().get();
        String power = "2" + Figures.superscript(exponent);
        states.setText(
                exponent <= WRITTEN_OUT
                        ? power + " = " + Figures.full(BigInteger.TWO.pow(exponent))
                        : power + " ≈ " + Figures.compact(BigInteger.TWO.pow(exponent)));
    }

    private Node workersRow() {
        int last = WorkerScale.all().size() - 1;
        Slider slider = slider("workers", 0, last);
        Label value = Texts.whole(Texts.label("", "mono", "t12", "value"));
        value.setMinWidth(VALUE);
        value.setId("workers-value");
        slider.setValue(WorkerScale.placeOf(model.workersProperty().get()));
        slider.valueProperty()
                .subscribe(place ->
                        model.workersProperty().set(WorkerScale.all().get((int) Math.round(place.doubleValue()))));
        model.workersProperty().subscribe(now -> {
            slider.setValue(WorkerScale.placeOf(now.intValue()));
            value.setText(Figures.count(now.intValue()));
        });
        HBox row = row("_Workers", slider, slider);
        row.getChildren().add(value);
        slider.accessibleTextProperty().bind(value.textProperty().map(text -> "Workers: " + text));
        return row;
    }

    private static Slider slider(String id, double least, double most) {
        Slider slider = new Slider(least, most, least);
        slider.setId("slide-" + id);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setMinWidth(80);
        HBox.setHgrow(slider, Priority.ALWAYS);
        return slider;
    }

    private static HBox row(String caption, Node owner, Node content) {
        Label label = Texts.label(caption, "muted");
        label.setMnemonicParsing(true);
        label.setLabelFor(owner);
        label.setMinWidth(CAPTION);
        HBox row = new HBox(label, content);
        row.getStyleClass().add("what-if-row");
        return row;
    }
}
