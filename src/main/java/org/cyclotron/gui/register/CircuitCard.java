package org.cyclotron.gui.register;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.CircuitPainter;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;

/** The circuit as Fibonacci or Galois realisation, or its coefficients as a list; in each a coefficient is changed by a click. */
final class CircuitCard {
    private static final double DRAWING_HEIGHT = 148;
    private static final double LINE = 50;
    private static final int MOST_LINES = 4;
    /** Longer registers begin as a list, since a drawing leaves cells out. */
    private static final int LONGEST_DRAWN = 16;

    private final RegisterViewModel model;
    private final CanvasPane canvas;
    private final CoefficientEditor list;
    private final Label remark = Texts.whole(Texts.label("", "t11", "muted"));
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton fibonacci = toggle("Fibonacci", "left-pill");
    private final ToggleButton galois = toggle("Galois", "center-pill");
    private final ToggleButton row = toggle("List", "right-pill");
    private final StackPane content = new StackPane();
    private final Card card;
    private @Nullable CircuitPainter painter;
    /** Whether a person has chosen the view; until then it follows the length of the register. */
    private boolean chosen;

    private boolean adapting = true;

    CircuitCard(RegisterViewModel model, ObservableValue<Tokens> tokens, RegisterExports exports) {
        this.model = model;
        this.canvas = new CanvasPane(tokens);
        this.list = new CoefficientEditor(model);
        HBox toggles = new HBox(fibonacci, galois, row);
        toggles.getStyleClass().add("pills");
        content.getChildren().setAll(canvas, list);
        card = new Card("Circuit", content, remark, toggles, exports.circuit(this::form));
        canvas.setId("circuit");
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnMouseMoved(e -> canvas.setCursor(coefficientAt(e) < 0 ? Cursor.DEFAULT : Cursor.HAND));
        views.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                views.selectToggle(before);
            }
            chosen = chosen || !adapting;
            show();
        });
        views.selectToggle(fibonacci);
        adapting = false;
        list.linesProperty().subscribe(this::show);
        model.formsProperty().subscribe(this::show);
    }

    Node view() {
        return card;
    }

    private ToggleButton toggle(String words, String pill) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(views);
        button.getStyleClass().addAll(pill, "small-pill");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setId("circuit-" + words.toLowerCase(Locale.ROOT));
        return button;
    }

    private void show() {
        RegisterForms forms = model.formsProperty().get();
        if (forms == null) {
            return;
        }
        Lfsr lfsr = forms.lfsr();
        ToggleButton fitting = lfsr.degree() <= LONGEST_DRAWN ? fibonacci : row;
        if (!chosen && !fitting.isSelected()) {
            adapting = true;
            views.selectToggle(fitting);
            adapting = false;
            return;
        }
        boolean asList = row.isSelected();
        boolean binary = lfsr.field().order() == 2;
        remark.setText(binary ? "click a coefficient to flip it" : "click a coefficient to choose it");
        list.setVisible(asList);
        canvas.setVisible(!asList);
        painter = new CircuitPainter(lfsr.row(), form());
        canvas.setPainter(painter, painter.description());
        double height = asList ? Math.min(MOST_LINES, list.linesProperty().get()) * LINE + 10 : DRAWING_HEIGHT;
        content.setMinHeight(height);
        content.setPrefHeight(height);
        content.setMaxHeight(height);
    }

    /** The realisation in view; where there is a list, the one that is stepped. */
    private Form form() {
        return galois.isSelected() ? Form.GALOIS : Form.FIBONACCI;
    }

    private int coefficientAt(MouseEvent event) {
        CircuitPainter drawn = painter;
        return drawn == null
                ? -1
                : drawn.coefficientAt(event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight())
                        .orElse(-1);
    }

    private void clicked(MouseEvent event) {
        int index = coefficientAt(event);
        RegisterForms forms = model.formsProperty().get();
        if (index >= 0 && forms != null && index < forms.lfsr().degree()) {
            new CoefficientChange(model, forms.lfsr(), index)
                    .ask(menu -> menu.show(canvas, event.getScreenX(), event.getScreenY()));
        }
    }
}
