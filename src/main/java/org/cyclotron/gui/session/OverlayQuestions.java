package org.cyclotron.gui.session;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Asks inside the window, in a card above it. Escape dismisses the question. */
public final class OverlayQuestions implements SessionQuestions {
    private final OverlayPlace place;

    public OverlayQuestions(OverlayPlace place) {
        this.place = place;
    }

    @Override
    public void unsaved(String file, Consumer<Unsaved> answer) {
        Label lost = Texts.label("If you discard them, they are lost.", "muted");
        Button save = button("question-save", "_Save", Feather.SAVE, () -> answer.accept(Unsaved.SAVE), "accent");
        save.setDefaultButton(true);
        Button discard = button("question-discard", "_Discard", Feather.TRASH_2, () -> answer.accept(Unsaved.DISCARD));
        show("Save the changes to " + file + "?", lost, save, discard);
        save.requestFocus();
    }

    @Override
    public void changedOutside(String file, Consumer<Conflict> answer) {
        Label both = Texts.label(
                "Another program has written it, and you have changes that are not saved. Nothing is lost before you"
                        + " choose.",
                "muted");
        both.setWrapText(true);
        Button mine = button("question-mine", "_Keep mine", Feather.EDIT_2, () -> answer.accept(Conflict.KEEP_MINE));
        Button theirs = button(
                "question-theirs", "_Take theirs", Feather.REFRESH_CW, () -> answer.accept(Conflict.TAKE_THEIRS));
        Button elsewhere = button(
                "question-elsewhere",
                "_Save mine as…",
                Feather.SAVE,
                () -> answer.accept(Conflict.SAVE_ELSEWHERE),
                "accent");
        elsewhere.setDefaultButton(true);
        place.showLater(card(file + " was changed outside", both, elsewhere, mine, theirs));
    }

    @Override
    public void field(FieldQuestionViewModel question) {
        FieldQuestionView view = new FieldQuestionView(question, place::hide);
        show("Which field are the rows over?", view, view.open(), view.skip());
        view.focus();
    }

    private Button button(String id, String words, Feather icon, Runnable action, String... styleClasses) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            place.hide();
            action.run();
        });
        return button;
    }

    private void show(String heading, Node body, Button... answers) {
        place.show(card(heading, body, answers));
    }

    private Card card(String heading, Node body, Button... answers) {
        Button cancel = button("question-cancel", "_Cancel", Feather.X, () -> {});
        HBox buttons = new HBox(answers);
        buttons.getStyleClass().addAll("line", "answers");
        buttons.getChildren().addAll(Texts.spring(), cancel);
        VBox content = new VBox(body, buttons);
        content.getStyleClass().add("question");
        Card card = new Card(heading, content);
        card.getStyleClass().addAll("overlay-card", "question-card");
        return card;
    }
}
