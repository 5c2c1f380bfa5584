package org.cyclotron.gui.sequence;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.app.AnalyzeSequence.Recovery;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ComboBoxes;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.RecoveryText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A sequence is pasted, and the shortest register that makes it appears. */
final class RecoverCard {
    private static final List<String> FIELDS = List.of(
            "GF(2)", "GF(3)", "GF(2^2)", "GF(5)", "GF(7)", "GF(2^3)", "GF(3^2)", "GF(11)", "GF(13)", "GF(2^4)",
            "GF(2^8)");
    private static final int TERMS = 8;

    private final RecoverViewModel model;
    private final ComboBox<String> field =
            ComboBoxes.alwaysChosen(new ComboBox<>(FXCollections.observableArrayList(FIELDS)));
    private final TextArea text = new TextArea();
    private final VBox answer = new VBox();
    private final Button open = new Button("_Open as a new register", Icons.of(Feather.PLUS));
    private final ProgressIndicator running = new ProgressIndicator();
    private final Button stop = new Button("_Stop", Icons.of(Feather.SQUARE, "i14"));
    private final Card card;

    /** @param openRegister opens the register found */
    RecoverCard(RecoverViewModel model, Consumer<Lfsr> openRegister) {
        this.model = model;
        prepareFields();
        answer.getStyleClass().add("lines");
        answer.setId("recovered");
        open.setId("open-recovered");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(e -> {
            Lfsr found = model.found();
            if (found != null) {
                openRegister.accept(found);
            }
        });
        HBox action = new HBox(open, Texts.spring(), running, stop);
        prepareStop();
        action.getStyleClass().add("line");
        VBox inside = new VBox(text, answer, action);
        inside.getStyleClass().add("recover");
        VBox.setVgrow(text, Priority.ALWAYS);
        card = new Card("Recover a register", inside, field);
        card.setMinHeight(VBox.USE_PREF_SIZE);
        model.contentProperty().subscribe(this::show);
        model.fieldProperty().subscribe(name -> field.setValue(name));
    }

    Card card() {
        return card;
    }

    private void prepareStop() {
        stop.setId("recover-stop");
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(e -> model.stop());
        running.setMinSize(18, 18);
        running.setMaxSize(18, 18);
        for (Node node : new Node[] {running, stop}) {
            node.visibleProperty().bind(model.busyProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private void prepareFields() {
        field.setEditable(true);
        field.setId("recover-field");
        field.getStyleClass().add("recover-field");
        field.setAccessibleText("Field of the pasted sequence");
        field.valueProperty().subscribe(value -> {
            if (value != null) {
                model.typeField(value);
            }
        });
        text.setId("recover-text");
        text.getStyleClass().add("code");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPromptText("Paste a sequence: 10111 or 1, 0, 12 or 0x9AF");
        text.setTooltip(new Tooltip("Digits, numbers divided by commas or blanks, or over GF(2) hexadecimal after 0x"));
        text.setAccessibleText("A sequence whose register is looked for");
        text.textProperty().subscribe(model::type);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
    }

    /** A tab is no part of a sequence: it leads on, as everywhere else. */
    private void leaveWithTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void show(RecoverContent content) {
        Lfsr found = model.found();
        open.setDisable(found == null);
        switch (content) {
            case RecoverContent.Nothing nothing ->
                answer.getChildren().setAll(line("The shortest register that makes it appears here.", "muted"));
            case RecoverContent.Faulty(String message) ->
                answer.getChildren().setAll(marked(Feather.ALERT_CIRCLE, "bad", message));
            case RecoverContent.Ended(String message) ->
                answer.getChildren().setAll(marked(Feather.MINUS, "muted", message));
            case RecoverContent.Found(Recovery recovery) -> showFound(recovery, found);
        }
    }

    private void showFound(Recovery recovery, @Nullable Lfsr found) {
        answer.getChildren().clear();
        if (found != null) {
            Label polynomial =
                    Texts.label(PolynomialText.abridged(found.characteristicPolynomial(), TERMS), "code", "may-be-cut");
            polynomial.setTooltip(new Tooltip(PolynomialText.abridged(found.characteristicPolynomial(), 60)));
            polynomial.setId("recovered-polynomial");
            HBox register = new HBox(
                    Texts.whole(Texts.label(
                            Figures.count(found.degree()) + (found.degree() == 1 ? " cell" : " cells"),
                            "semibold",
                            "t12")),
                    polynomial);
            register.getStyleClass().add("line");
            answer.getChildren().add(register);
        }
        boolean sure = recovery.register().isUnique();
        answer.getChildren()
                .add(marked(
                        sure ? Feather.CHECK : Feather.ALERT_TRIANGLE,
                        sure ? "acc" : "warn",
                        RecoveryText.certainty(recovery.register())));
        String part = RecoveryText.part(recovery.register());
        if (!part.isEmpty()) {
            answer.getChildren().add(line(part, "muted"));
        }
        answer.getChildren().add(line(RecoveryText.read(recovery.sequence()), "muted"));
    }

    private static Node marked(Feather glyph, String tone, String words) {
        Label label = line(words);
        HBox line = new HBox(Icons.of(glyph, "i14", tone), label);
        line.getStyleClass().add("problem-line");
        return line;
    }

    private static Label line(String words, String... styleClasses) {
        Label label = Texts.label(words, styleClasses);
        label.getStyleClass().add("t12");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
