package org.cyclotron.gui.structure;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;

/** The irreducible factors of the characteristic polynomial. */
final class FactorsCard {
    private static final int MOST_ROWS = 4;
    private static final double FRAME = 40;

    private final TableView<FactorRow> table = FactColumns.table("Factors of the characteristic polynomial");
    private final TableColumn<FactorRow, FactorRow> order =
            FactColumns.text("Order", FactorRow::order, FactorRow::orderInFull, "num");
    private final Card card;

    FactorsCard(Node export) {
        TableColumn<FactorRow, FactorRow> degree =
                FactColumns.text("Degree", r -> String.valueOf(r.degree()), r -> String.valueOf(r.degree()), "num");
        TableColumn<FactorRow, FactorRow> multiplicity = FactColumns.text(
                "Mult.", r -> String.valueOf(r.multiplicity()), r -> r.multiplicity() + " times", "num");
        TableColumn<FactorRow, FactorRow> factor =
                FactColumns.text("Factor", FactorRow::factor, FactorRow::factorInFull, "mono");
        TableColumns.fix(degree, 58);
        TableColumns.fix(multiplicity, 52);
        table.getColumns().add(factor);
        table.getColumns().add(degree);
        table.getColumns().add(multiplicity);
        table.getColumns().add(order);
        table.setId("factors");
        card = new Card("Factors", table, Texts.whole(Texts.label("χ, monic irreducible", "t11", "muted")), export);
    }

    Card card() {
        return card;
    }

    /** With a failed check above, the factors give way: the figures that disagree matter more. */
    void show(StructureFacts facts) {
        table.getItems().setAll(facts.factors());
        int longest = facts.factors().stream()
                .mapToInt(row -> row.order().length())
                .max()
                .orElse(5);
        TableColumns.fix(order, Math.clamp(FactColumns.widthFor(longest), 96, 216));
        int rows = Math.clamp(facts.factors().size(), 1, MOST_ROWS);
        card.setPrefHeight(FRAME + FactColumns.ROW * (rows + 1));
        card.setMinHeight(facts.failure() == null ? card.getPrefHeight() : FRAME + FactColumns.ROW * 2);
    }
}
