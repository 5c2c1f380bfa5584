package org.cyclotron.gui.structure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The register's name and polynomial, its kind, how the check ended, and what can be done. */
final class StructureHeading extends HBox {
    /** The characters of a name that are shown; hover shows it whole. */
    private static final int NAME = 34;

    private final Label name = Texts.whole(Texts.label("", "semibold", "t16"));
    private final Label polynomial = Texts.label("", "mono", "t12", "muted", "may-be-cut");
    private final HBox chips = new HBox();
    private final Label verdict = Texts.whole(Texts.label(""));
    private final CopyButton copy;
    private final Button analyse = new Button("Analyse again", Icons.of(Feather.REFRESH_CW));
    private @Nullable Lfsr lfsr;

    /** @param analyse asks for the analysis of the register shown */
    StructureHeading(Runnable analyse, Node... actions) {
        getStyleClass().add("heading");
        polynomial.setMinWidth(0);
        chips.getStyleClass().add("line");
        chips.setMinWidth(USE_PREF_SIZE);
        copy = new CopyButton("polynomial", this::wholePolynomial);
        copy.getStyleClass().remove("flat");
        copy.setId("copy-polynomial");
        copy.setMinWidth(USE_PREF_SIZE);
        this.analyse.setId("analyse-again");
        this.analyse.setMinWidth(USE_PREF_SIZE);
        this.analyse.setOnAction(e -> analyse.run());
        getChildren().addAll(name, polynomial, chips, verdict, Texts.spring(), copy);
        getChildren().addAll(actions);
        getChildren().add(this.analyse);
    }

    /** A register without facts: name and polynomial. */
    void show(RegisterListItem next) {
        lfsr = next.lfsr();
        showName(next.name());
        name.getStyleClass().remove("struck");
        polynomial.setText(PolynomialText.abridged(next.lfsr().characteristicPolynomial(), 9));
        chips.getChildren().setAll(new Chip(next.status().label(), Chip.Tone.PLAIN));
        verdict.setText("");
        verdict.setGraphic(null);
        analyse.setVisible(false);
        analyse.setManaged(false);
    }

    void show(StructureFacts facts) {
        Headline headline = facts.headline();
        lfsr = facts.analysis().algebra().lfsr();
        showName(headline.name());
        polynomial.setText(headline.polynomial());
        FactColumns.hover(polynomial, headline.polynomialInFull());
        chips.getChildren()
                .setAll(headline.chips().stream()
                        .map(text -> new Chip(text, Chip.Tone.PLAIN))
                        .toList());
        showVerdict(headline);
        analyse.setVisible(true);
        analyse.setManaged(true);
    }

    private void showName(String text) {
        name.setText(StateText.abridged(text, NAME));
        FactColumns.hover(name, text.length() > NAME ? text : "");
    }

    private void showVerdict(Headline headline) {
        boolean failed = headline.status() == RegisterStatus.FAILED;
        name.getStyleClass().remove("struck");
        if (failed) {
            name.getStyleClass().add("struck");
            chips.getChildren().add(new Chip("FAILED", Chip.Tone.DANGER));
        }
        String tone = switch (headline.status()) {
            case VERIFIED -> "ok";
            case FAILED -> "bad";
            default -> "muted";
        };
        verdict.getStyleClass().removeAll("ok", "bad", "muted");
        verdict.getStyleClass().add(tone);
        verdict.setText(failed ? "" : headline.verdict());
        verdict.setGraphic(icon(headline.status(), tone));
        verdict.setAccessibleText(headline.verdict());
        FactColumns.hover(verdict, headline.verdictInFull());
    }

    private static FontIcon icon(RegisterStatus status, String tone) {
        return Icons.of(
                switch (status) {
                    case VERIFIED -> Feather.CHECK_CIRCLE;
                    case FAILED -> Feather.X_CIRCLE;
                    default -> Feather.CIRCLE;
                },
                tone);
    }

    private String wholePolynomial() {
        return lfsr == null ? "" : PolynomialText.of(lfsr.characteristicPolynomial());
    }
}
