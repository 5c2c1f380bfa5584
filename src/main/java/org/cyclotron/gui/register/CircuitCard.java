package org.cyclotron.gui.register;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.Tokens;

/**
 * The circuit as Fibonacci or Galois realisation, or its coefficients as a list, in each of which a coefficient is
 * changed by a click; below, what runs it, and its output.
 */
final class CircuitCard {
    private static final double LINE = 50;
    private static final int MOST_LINES = 4;
    /** Longer registers begin as a list, since a drawing takes many lines. */
    private static final int LONGEST_DRAWN = 64;

    private final RegisterViewModel model;
    private final RunViewModel run;
    private final CircuitDrawing drawing;
    private final CoefficientEditor list;
    private final Label remark = Texts.whole(Texts.label("", "t11", "muted"));
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton fibonacci = toggle("Fibonacci", "left-pill");
    private final ToggleButton galois = toggle("Galois", "center-pill");
    private final ToggleButton row = toggle("List", "right-pill");
    private final StackPane content = new StackPane();
    private final Card card;
    /** Whether a person has chosen the view; until then it follows the length of the register. */
    private boolean chosen;

    private boolean adapting = true;
    private boolean roomy;

    CircuitCard(RegisterViewModel model, RunViewModel run, ObservableValue<Tokens> tokens, RegisterExports exports) {
        this.model = model;
        this.run = run;
        this.drawing = new CircuitDrawing(model, tokens);
        this.list = new CoefficientEditor(model);
        HBox toggles = new HBox(fibonacci, galois, row);
        toggles.getStyleClass().add("pills");
        content.getChildren().setAll(drawing, list);
        VBox parts = new VBox(content, new RunControls(run).view(), new StateControls(model, run).view());
        parts.getStyleClass().add("run-parts");
        card = new Card("Circuit", parts, remark, toggles, exports.circuit(this::form));
        card.setFooter(new OutputLine(run).nodes());
        card.setMinHeight(Region.USE_PREF_SIZE);
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
        content.widthProperty().subscribe(this::show);
        model.formsProperty().subscribe(this::show);
        run.momentProperty().subscribe(this::show);
    }

    Node view() {
        return card;
    }

    /** @param much whether there is room for more lines */
    void setRoomy(boolean much) {
        roomy = much;
        show();
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
        drawing.setVisible(!asList);
        if (!asList) {
            Moment now = run.momentProperty().get();
            boolean same = now != null && now.lfsr().equals(lfsr);
            drawing.show(lfsr, form(), same ? now.held(form()) : null);
        }
        double height = asList
                ? Math.min(MOST_LINES, list.linesProperty().get()) * LINE + 10
                : Math.min(drawing.heightAt(content.getWidth()), roomy ? 460 : 226);
        content.setMinHeight(height);
        content.setPrefHeight(height);
        content.setMaxHeight(height);
    }

    /** The realisation in view; where there is a list, the one that is stepped. */
    private Form form() {
        return galois.isSelected() ? Form.GALOIS : Form.FIBONACCI;
    }
}
