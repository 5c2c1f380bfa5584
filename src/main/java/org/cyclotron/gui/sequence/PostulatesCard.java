package org.cyclotron.gui.sequence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.PostulateText;
import org.cyclotron.sequence.GolombPostulates.Verdict;
import org.kordamp.ikonli.feather.Feather;

/** Golomb's three postulates: whether each holds, and why. */
final class PostulatesCard {

    private final VBox lines = new VBox();
    private final Label summary = Texts.whole(Texts.label("", "t11", "muted"));
    private final Card card = new Card("Golomb's postulates", lines, summary);

    PostulatesCard() {
        lines.setId("postulates");
        lines.getStyleClass().add("postulates");
        card.setMinHeight(VBox.USE_PREF_SIZE);
    }

    Card card() {
        return card;
    }

    void show(SequenceFacts facts) {
        lines.getChildren()
                .setAll(facts.postulates().stream().map(PostulatesCard::line).toList());
        long held = facts.postulates().stream()
                .filter(postulate -> postulate.verdict() == Verdict.HOLDS)
                .count();
        summary.setText(
                facts.plan().span().wholePeriod()
                        ? held == 3 ? "all three hold" : held + " of 3 hold"
                        : "judged on whole periods only");
    }

    private static Node line(PostulateText postulate) {
        Label name = Texts.label(postulate.name(), "semibold", "t12", "postulate-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label word = Texts.whole(Texts.label(postulate.verdictWord(), "t12", "postulate-verdict"));
        Label figures = Texts.label(postulate.figures(), "t12", "muted");
        figures.setWrapText(true);
        figures.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        HBox line = new HBox(icon(postulate.verdict()), name, word, figures);
        line.getStyleClass().add("postulate");
        Tooltip.install(line, Texts.tooltip(postulate.statement()));
        line.setAccessibleText(postulate.name() + " " + postulate.verdictWord() + ": " + postulate.figures());
        return line;
    }

    private static Node icon(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Icons.of(Feather.CHECK, "acc");
            case FAILS -> Icons.of(Feather.X, "warn");
            case UNDECIDED -> Icons.of(Feather.MINUS, "muted");
        };
    }
}
