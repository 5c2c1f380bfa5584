package org.cyclotron.gui.start;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cyclotron.gui.control.ComboBoxes;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field, a notation and a line to type in; below it what the text says. Enter opens it. Who has a sequence instead of a
 * polynomial is led on.
 */
public final class PolynomialCard extends VBox {
    private static final List<String> FIELDS =
            List.of("GF(2)", "GF(3)", "GF(4)", "GF(5)", "GF(7)", "GF(8)", "GF(9)", "GF(16)", "GF(256)");

    private final PolynomialViewModel model;
    private final Label said = Texts.label("", "t12", "muted", "may-be-cut");
    private final Tooltip whole = new Tooltip();

    /** @param sequence leads to where a sequence can be pasted */
    public PolynomialCard(PolynomialViewModel model, Runnable sequence) {
        this.model = model;
        getStyleClass().addAll("card", "beginning");
        Label heading = Texts.label("Type a polynomial", "semibold");
        heading.setGraphic(Icons.of(Feather.EDIT_2, "acc"));
        HBox choices = new HBox(field(), notation());
        choices.getStyleClass().add("line");
        said.setId("begin-said");
        said.setTooltip(whole);
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        HBox actions = new HBox(open(), paste(sequence));
        actions.getStyleClass().add("line");
        getChildren().addAll(heading, choices, text(), said, space, actions);
        model.readProperty().subscribe(this::tell);
    }

    private ComboBox<String> field() {
        ComboBox<String> box = ComboBoxes.alwaysChosen(new ComboBox<>());
        box.getItems().setAll(FIELDS);
        box.setEditable(true);
        box.setId("begin-field");
        box.setAccessibleText("Field of the polynomial");
        box.getEditor().setAccessibleText("Field of the polynomial");
        box.getStyleClass().add("begin-field");
        box.setValue(model.fieldProperty().get());
        box.getEditor().textProperty().bindBidirectional(model.fieldProperty());
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private ComboBox<Notation> notation() {
        ComboBox<Notation> box = ComboBoxes.alwaysChosen(new ComboBox<>());
        box.getItems().setAll(Notations.all());
        box.setId("begin-notation");
        box.setAccessibleText("Notation");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Notation notation) {
                return notation == null ? "" : notation.label();
            }

            @Override
            public Notation fromString(String label) {
                throw new UnsupportedOperationException("A notation is chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(model.notationProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Tooltip convention = Texts.tooltip("");
        box.setTooltip(convention);
        model.notationProperty().subscribe(chosen -> convention.setText(chosen.convention()));
        return box;
    }

    private TextField text() {
        TextField text = new TextField();
        text.setId("begin-text");
        text.getStyleClass().add("mono");
        text.setAccessibleText("The polynomial, or the register in the notation chosen");
        text.promptTextProperty()
                .bind(model.notationProperty().map(chosen -> chosen == Notations.CHARACTERISTIC ? "x^4 + x + 1" : ""));
        text.textProperty().bindBidirectional(model.textProperty());
        text.setOnAction(e -> model.open());
        return text;
    }

    private Button open() {
        Button open = new Button("Open in Register", Icons.of(Feather.SLIDERS));
        open.setId("begin-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !(model.readProperty().get() instanceof TypedRegister.Register), model.readProperty()));
        open.setOnAction(e -> model.open());
        return open;
    }

    private static Button paste(Runnable sequence) {
        Button paste = new Button("Paste a sequence", Icons.of(Feather.ACTIVITY));
        paste.setId("begin-sequence");
        paste.getStyleClass().add("flat");
        paste.setMinWidth(Region.USE_PREF_SIZE);
        paste.setTooltip(new Tooltip("Find the shortest register that makes it"));
        paste.setOnAction(e -> sequence.run());
        return paste;
    }

    private void tell(TypedRegister read) {
        said.getStyleClass().removeAll("bad", "muted");
        switch (read) {
            case TypedRegister.Nothing nothing -> say("Checked while you type; Enter opens it.", "muted");
            case TypedRegister.Register register -> {
                say(register.known(), "muted");
                said.setGraphic(Icons.of(Feather.CHECK, "i14", "ok"));
            }
            case TypedRegister.Fault(String reason) -> {
                say(reason, "bad");
                said.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "i14", "bad"));
            }
        }
    }

    private void say(String words, String styleClass) {
        said.setText(words);
        said.setGraphic(null);
        said.getStyleClass().add(styleClass);
        whole.setText(words);
    }
}
