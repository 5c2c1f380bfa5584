package org.cyclotron.gui.register;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;

/** The change of one coefficient: over GF(2) it is flipped, over other fields an element is chosen from a menu or typed. */
final class CoefficientChange {
    /** Elements of larger fields are typed. */
    private static final long MOST_LISTED = 32;

    private final RegisterViewModel model;
    private final long order;
    private final int index;
    private final long element;

    CoefficientChange(RegisterViewModel model, Lfsr lfsr, int index) {
        this.model = model;
        this.order = lfsr.field().order();
        this.index = index;
        this.element = lfsr.coefficient(index);
    }

    /**
     * Makes the change, or opens the menu.
     *
     * @param open shows the menu where the coefficient stands
     */
    void ask(Consumer<ContextMenu> open) {
        if (order == 2) {
            model.setCoefficient(index, 1 - element);
        } else {
            open.accept(menu());
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
        field.setId("element");
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
        VBox content = new VBox(Texts.label("c" + index + ", an element 0 to " + (order - 1), "t12"), field);
        content.getStyleClass().add("lines");
        menu.setOnShown(e -> field.requestFocus());
        return new CustomMenuItem(content, false);
    }
}
