package org.cyclotron.gui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The fields on offer, a text field for any other, and what is wrong with what is typed. */
final class FieldQuestionView extends VBox {
    private final FieldQuestionViewModel model;
    private final Runnable close;
    private final TextField text = new TextField();
    private final List<ToggleButton> offers = new ArrayList<>();

    FieldQuestionView(FieldQuestionViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("field-question");
        Label why = Texts.label(model.file() + " does not name it. The answer is remembered for this file.", "muted");
        why.setWrapText(true);
        getChildren().addAll(why, offers(), other(), problem());
    }

    /** The button that accepts. */
    Button open() {
        Button open = new Button("_Open", Icons.of(Feather.FOLDER));
        open.setId("question-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(model.problemProperty().isNotEmpty());
        open.setOnAction(e -> accept());
        return open;
    }

    /** The button that leaves such rows unread. */
    Button skip() {
        Button skip = new Button("Open _without these rows");
        skip.setId("question-skip");
        skip.setMinWidth(USE_PREF_SIZE);
        skip.setOnAction(e -> {
            close.run();
            model.skip();
        });
        return skip;
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }

    private void accept() {
        close.run();
        model.accept();
    }

    private HBox offers() {
        HBox row = new HBox();
        row.getStyleClass().add("line");
        for (String offered : FieldQuestionViewModel.OFFERED) {
            ToggleButton button = new ToggleButton(offered);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> {
                model.textProperty().set(offered);
                button.setSelected(true);
            });
            offers.add(button);
            row.getChildren().add(button);
        }
        model.textProperty()
                .subscribe(
                        typed -> offers.forEach(b -> b.setSelected(b.getText().equals(typed))));
        return row;
    }

    private HBox other() {
        text.setId("question-field");
        text.getStyleClass().add("mono");
        text.setAccessibleText("Field, such as GF(2^8)");
        text.textProperty().bindBidirectional(model.textProperty());
        Label example = Texts.whole(Texts.label("any prime power: 11, 2^8, GF(3^2)", "t12", "muted"));
        HBox row = new HBox(text, example);
        row.getStyleClass().add("line");
        return row;
    }

    private Label problem() {
        Label problem = Texts.bound(model.problemProperty(), "t12", "bad");
        problem.setId("question-problem");
        problem.setWrapText(true);
        // Its line stays reserved, so that buttons do not jump while a person types.
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "i14", "bad"));
        return problem;
    }
}
