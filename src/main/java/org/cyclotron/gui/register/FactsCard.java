package org.cyclotron.gui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** What is known of the register: its size, its kind and order once it has been analysed. */
final class FactsCard {
    private final RegisterViewModel model;
    private final Label degree = figure("fact-degree");
    private final Label states = figure("fact-states");
    private final Label inverse = figure("fact-inverse");
    private final Label kind = figure("fact-kind");
    private final Label checked = figure("fact-checked");
    private final Label order = figure("fact-order");
    private final GridPane grid = new GridPane();
    private final Card card;

    FactsCard(RegisterViewModel model) {
        this.model = model;
        grid.getStyleClass().add("facts");
        grid.getColumnConstraints().setAll(List.of(names(), figures(1), names(), figures(2)));
        add(0, 0, "Degree d", degree);
        add(0, 1, "Kind", kind);
        add(1, 0, "States", states);
        add(1, 1, "Order", order);
        add(2, 0, "Steps back", inverse);
        add(2, 1, "Checked", checked);
        card = new Card("Facts", grid);
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

    private static ColumnConstraints names() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(GridPane.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints figures(int place) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(place == 1 ? GridPane.USE_PREF_SIZE : 0);
        return column;
    }

    private void add(int line, int pair, String name, Label value) {
        Label caption = Texts.whole(Texts.label(name, "t12", "muted"));
        caption.setLabelFor(value);
        value.setMinWidth(0);
        value.getStyleClass().add("may-be-cut");
        grid.addRow(line, caption, value);
        GridPane.setColumnIndex(caption, 2 * pair);
        GridPane.setColumnIndex(value, 2 * pair + 1);
    }

    private void fill() {
        RegisterForms forms = model.formsProperty().get();
        if (forms == null) {
            return;
        }
        Lfsr lfsr = forms.lfsr();
        degree.setText(Figures.count(lfsr.degree()));
        set(states, forms.states(), forms.states());
        String tails = "not unique: c0 = 0, so states have tails of up to " + lfsr.preperiod() + " steps";
        set(inverse, lfsr.isSingular() ? "not unique, c₀ = 0" : "unique, c₀ ≠ 0", lfsr.isSingular() ? tails : "");
        fillAnalysis(lfsr, model.itemProperty().get());
    }

    private void fillAnalysis(Lfsr lfsr, @Nullable RegisterListItem item) {
        if (item != null && item.analysis() != null && item.lfsr().equals(lfsr)) {
            set(kind, item.kind().label(), "");
            set(checked, item.status().label(), "");
            set(order, item.orderText(), item.orderInFull());
        } else {
            boolean edited = item != null && item.analysis() != null;
            set(kind, "not analysed", edited ? "It was analysed before it was edited" : "");
            set(checked, edited ? "not since the edit" : "not analysed", "");
            set(order, "–", "not analysed");
        }
    }

    private static void set(Label label, String text, String hover) {
        label.setText(text);
        label.setTooltip(new Tooltip(hover.isEmpty() ? text : hover));
    }
}
