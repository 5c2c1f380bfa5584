package org.cyclotron.gui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** What is known of the register: its size, its kind and order once it has been analysed, its first outputs. */
final class FactsCard {
    private final RegisterViewModel model;
    private final Label field = figure("fact-field");
    private final Label modulus = figure("fact-modulus");
    private final Label degree = figure("fact-degree");
    private final Label states = figure("fact-states");
    private final Label inverse = figure("fact-inverse");
    private final Label kind = figure("fact-kind");
    private final Label order = figure("fact-order");
    private final Label outputsName = Texts.whole(Texts.label("", "t12", "muted"));
    private final Label outputs = figure("fact-outputs");
    private final GridPane grid = new GridPane();
    private final Card card;
    private int lines;
    private String allOutputs = "";

    FactsCard(RegisterViewModel model) {
        this.model = model;
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHgrow(Priority.ALWAYS);
        figures.setMinWidth(0);
        grid.getColumnConstraints().setAll(List.of(names, figures));
        addLine("Field", field);
        addLine("Modulus", modulus);
        addLine("Degree d", degree);
        addLine("States", states);
        addLine("Steps back", inverse);
        addLine("Kind", kind);
        addLine("Order", order);
        card = new Card("Facts", grid);
        outputs.getStyleClass().add("may-be-cut");
        outputs.setMinWidth(0);
        outputs.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outputs, Priority.ALWAYS);
        CopyButton copy = new CopyButton("outputs", () -> allOutputs);
        copy.getStyleClass().add("small-icon");
        card.setFooter(outputsName, outputs, copy);
        model.formsProperty().subscribe(this::fill);
        model.itemProperty().subscribe(this::fill);
    }

    Node view() {
        return card;
    }

    private static Label figure(String id) {
        Label label = Texts.label("", "code");
        label.setId(id);
        return label;
    }

    private void addLine(String name, Label value) {
        Label caption = Texts.whole(Texts.label(name, "t12", "muted"));
        caption.setLabelFor(value);
        value.setMinWidth(0);
        value.getStyleClass().add("may-be-cut");
        grid.addRow(lines++, caption, value);
    }

    private void fill() {
        RegisterForms forms = model.formsProperty().get();
        if (forms == null) {
            return;
        }
        Lfsr lfsr = forms.lfsr();
        field.setText(lfsr.field().name());
        String polynomial = RegisterInput.modulus(lfsr.field());
        set(modulus, polynomial.isEmpty() ? "none, a prime field" : polynomial, polynomial);
        degree.setText(String.valueOf(lfsr.degree()));
        set(states, forms.states(), forms.states());
        String tails = "not unique, c0 = 0: tails of up to " + lfsr.preperiod() + " states";
        set(inverse, lfsr.isSingular() ? tails : "unique, c0 ≠ 0", "");
        fillAnalysis(lfsr, model.itemProperty().get());
        fillOutputs(forms);
    }

    private void fillAnalysis(Lfsr lfsr, @Nullable RegisterListItem item) {
        if (item != null && item.analysis() != null && item.lfsr().equals(lfsr)) {
            set(kind, item.kind().label() + ", " + item.status().label(), "");
            set(order, item.analysis().algebra().singular() ? item.orderInFull() : item.orderText(), item.orderInFull());
        } else {
            boolean edited = item != null && item.analysis() != null;
            String why = edited ? "not analysed since it was edited" : "not analysed";
            set(kind, why, "");
            set(order, why, "");
        }
    }

    private void fillOutputs(RegisterForms forms) {
        boolean all = forms.outputCount() == 2L * forms.lfsr().degree();
        allOutputs = forms.outputs();
        outputsName.setText((all ? "First 2d = " : "First ") + forms.outputCount() + " outputs");
        outputsName.setTooltip(new Tooltip("The output from the state 0, …, 0, 1"));
        String shown = allOutputs.length() <= 200 ? allOutputs : allOutputs.substring(0, 199) + "…";
        set(outputs, shown, shown);
    }

    private static void set(Label label, String text, String hover) {
        label.setText(text);
        label.setTooltip(new Tooltip(hover.isEmpty() ? text : hover));
    }
}
