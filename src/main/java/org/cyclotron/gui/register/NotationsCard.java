package org.cyclotron.gui.register;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;

/** The register in every notation, and the fields to edit it in one of them. */
final class NotationsCard {
    /** Shorter conversions come and go unseen. */
    private static final Duration NOTICEABLE = Duration.millis(200);

    private final RegisterViewModel model;
    private final InputFields fields;
    private final Map<String, NotationRow> rows = new LinkedHashMap<>();
    private final Label remark = Texts.whole(Texts.label("", "t11", "muted"));
    private final PauseTransition notice = new PauseTransition(NOTICEABLE);
    private final Card card;

    /** @param export the menu for the notations */
    NotationsCard(RegisterViewModel model, CodeCopies copies, Node export) {
        this.model = model;
        this.fields = new InputFields(model);
        VBox list = new VBox();
        for (Notation notation : Notations.all()) {
            NotationRow row = new NotationRow(notation, () -> choose(notation));
            rows.put(notation.id(), row);
            list.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        remark.setId("register-remark");
        card = new Card("Notations", new VBox(fields, scroll, new FirstOutputs(model)), remark, export);
        card.setFooter(new CopyAs(copies).nodes());
        notice.setOnFinished(e -> tellRemark());
        model.formsProperty().subscribe(this::fill);
        model.inputProperty()
                .subscribe(input -> rows.forEach(
                        (id, row) -> row.setActive(id.equals(input.notation().id()))));
        model.problemProperty().subscribe(this::tellRemark);
        model.convertingProperty().subscribe(converting -> {
            if (converting) {
                notice.playFromStart();
            } else {
                notice.stop();
                tellRemark();
            }
        });
    }

    Node view() {
        return card;
    }

    /** Puts the cursor into the text. */
    void focusText() {
        fields.text().requestFocus();
        fields.text().selectAll();
    }

    private void choose(Notation notation) {
        model.choose(notation);
        Platform.runLater(this::focusText);
    }

    private void fill() {
        RegisterForms forms = model.formsProperty().get();
        if (forms != null) {
            forms.notations().forEach(form -> {
                NotationRow row = rows.get(form.notation().id());
                if (row != null) {
                    row.show(form);
                }
            });
        }
    }

    private void tellRemark() {
        if (model.convertingProperty().get()) {
            remark.setText("converting…");
        } else {
            remark.setText(model.problemProperty().get() == null ? "" : "showing the last valid one");
        }
    }
}
