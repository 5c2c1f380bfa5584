package org.cyclotron.gui.register;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;

/** One coefficient: over GF(2) a click flips it, over other fields it opens the elements to choose from. */
final class CoefficientButton extends Button {
    /** Elements of larger fields are typed. */
    private static final long MOST_LISTED = 32;

    private static final double GAP = 6;

    private final RegisterViewModel model;
    private final Label name = Texts.whole(Texts.label("", "t11", "muted", "coefficient-name"));
    private final Label value = Texts.whole(Texts.label("", "coefficient-value"));
    private final Tooltip hover = new Tooltip();
    private long order = 2;
    private int index;
    private long element;

    CoefficientButton(RegisterViewModel model) {
        this.model = model;
        getStyleClass().add("coefficient");
        VBox lines = new VBox(name, value);
        lines.getStyleClass().add("coefficient-lines");
        setGraphic(lines);
        setTooltip(hover);
        setOnAction(e -> change());
    }

    void show(Lfsr lfsr, int i, double pitch) {
        order = lfsr.field().order();
        index = i;
        element = lfsr.coefficient(i);
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
        hover.setText(equation + (order == 2 ? "; click to flip" : "; click to choose"));
        setAccessibleText(equation);
    }

    private void change() {
        if (order == 2) {
            model.setCoefficient(index, 1 - element);
        } else {
            menu().show(this, Side.BOTTOM, 0, 0);
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        if (order > MOST_LISTED) {
            menu.getItems().add(typed(menu));
            return menu;
        }
        for (long e = 0; e < order; e++) {
            long chosen = e;
            MenuItem item = new MenuItem(String.valueOf(e));
            item.setId("element-" + e);
            item.getStyleClass().add("mono");
            item.setOnAction(event -> model.setCoefficient(index, chosen));
            menu.getItems().add(item);
        }
        return menu;
    }

    private CustomMenuItem typed(ContextMenu menu) {
        TextField field = new TextField(String.valueOf(element));
        field.getStyleClass().add("mono");
        field.setAccessibleText("Element 0 to " + (order - 1));
        field.setOnAction(e -> {
            String digits = field.getText().strip();
            if (digits.matches("[0-9]{1,16}") && Long.parseLong(digits) < order) {
                menu.hide();
                model.setCoefficient(index, Long.parseLong(digits));
            } else {
                field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), true);
            }
        });
        VBox content = new VBox(Texts.label("c" + index + ", an element 0 to " + (order - 1), "t12", "muted"), field);
        content.getStyleClass().add("lines");
        CustomMenuItem item = new CustomMenuItem(content, false);
        menu.setOnShown(e -> field.requestFocus());
        return item;
    }
}
