package org.cyclotron.gui.register;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;

/** The first 2d outputs from 0, …, 0, 1: what tells a register from one that is read the other way round. */
final class FirstOutputs extends HBox {
    private static final int SHOWN = 200;

    private final Label name = Texts.whole(Texts.label("", "t12", "muted", "notation-name"));
    private final Label outputs = Texts.label("", "code", "may-be-cut");
    private String all = "";

    FirstOutputs(RegisterViewModel model) {
        getStyleClass().addAll("field-row", "notation-row", "first-outputs");
        outputs.setId("fact-outputs");
        outputs.setMinWidth(0);
        outputs.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(outputs);
        name.setTooltip(new Tooltip("The output from the state 0, …, 0, 1"));
        HBox.setHgrow(outputs, Priority.ALWAYS);
        CopyButton copy = new CopyButton("outputs", () -> all);
        copy.getStyleClass().add("small-icon");
        getChildren().addAll(name, outputs, copy);
        model.formsProperty().subscribe(forms -> {
            if (forms != null) {
                show(forms);
            }
        });
    }

    private void show(RegisterForms forms) {
        boolean whole = forms.outputCount() == 2L * forms.lfsr().degree();
        all = forms.outputs();
        name.setText((whole ? "First 2d = " : "First ") + Figures.count(forms.outputCount()) + " outputs");
        String shown = all.length() <= SHOWN ? all : all.substring(0, SHOWN - 1) + "…";
        outputs.setText(shown);
        outputs.setTooltip(new Tooltip(shown));
    }
}
