package org.cyclotron.gui.register;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** One coefficient: over GF(2) a click flips it, over other fields it opens the elements to choose from. */
final class CoefficientButton extends Button {
    private static final double GAP = 6;

    private final RegisterViewModel model;
    private final Label name = Texts.whole(Texts.label("", "t11", "muted", "coefficient-name"));
    private final Label value = Texts.whole(Texts.label("", "coefficient-value"));
    private final Tooltip hover = new Tooltip();
    private @Nullable Lfsr lfsr;
    private int index;

    CoefficientButton(RegisterViewModel model) {
        this.model = model;
        getStyleClass().add("coefficient");
        VBox lines = new VBox(name, value);
        lines.getStyleClass().add("coefficient-lines");
        setGraphic(lines);
        setTooltip(hover);
        setOnAction(e -> change());
    }

    void show(Lfsr shown, int i, double pitch) {
        lfsr = shown;
        index = i;
        long element = shown.coefficient(i);
        setId("coefficient-" + i);
        name.setText("c" + Figures.subscript(i));
        value.setText(String.valueOf(element));
        getStyleClass().remove("one");
        if (element != 0) {
            getStyleClass().add("one");
        }
        double width = pitch - GAP;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        String equation = "c" + index + " = " + element;
        hover.setText(equation + (shown.field().order() == 2 ? "; click to flip" : "; click to choose"));
        setAccessibleText(equation);
    }

    private void change() {
        Lfsr shown = lfsr;
        if (shown != null) {
            new CoefficientChange(model, shown, index).ask(menu -> menu.show(this, Side.BOTTOM, 0, 0));
        }
    }
}
