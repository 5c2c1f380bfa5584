package org.cyclotron.gui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cyclotron.gui.control.ComboBoxes;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.register.InputProblem.Part;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The fields of the input: field, modulus, length, notation and text, with what is wrong below them. */
final class InputFields extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final List<String> FIELDS = List.of(
            "GF(2)", "GF(3)", "GF(2^2)", "GF(5)", "GF(7)", "GF(2^3)", "GF(3^2)", "GF(11)", "GF(13)", "GF(2^4)",
            "GF(2^8)");

    private final RegisterViewModel model;
    private final ComboBox<String> field =
            ComboBoxes.alwaysChosen(new ComboBox<>(FXCollections.observableArrayList(FIELDS)));
    private final TextField modulus = new TextField();
    private final TextField length = new TextField();
    private final ComboBox<Notation> notation =
            ComboBoxes.alwaysChosen(new ComboBox<>(FXCollections.observableArrayList(Notations.all())));
    private final RegisterTextField text;
    private final Label problem = Texts.label("", "t12", "bad");
    private final Label convention = Texts.label("", "t12", "muted");
    private final HBox problemLine = new HBox(Icons.of(Feather.ALERT_CIRCLE, "i14", "bad"), problem);
    private final HBox modulusLine = line(Texts.whole(Texts.label("Modulus", "t12", "muted", "modulus-name")), modulus);
    /** Set while the fields follow the model, so that they do not answer it. */
    private boolean following;

    InputFields(RegisterViewModel model) {
        this.model = model;
        this.text = new RegisterTextField(model);
        getStyleClass().add("input-fields");
        prepareFields();
        prepareMessages();
        getChildren().addAll(line(field, notation), modulusLine, line(text, length), problemLine, convention);
        model.inputProperty().subscribe(this::follow);
        model.problemProperty().subscribe(this::showProblem);
    }

    /** The field of the register's text. */
    RegisterTextField text() {
        return text;
    }

    private void prepareFields() {
        field.setEditable(true);
        field.setId("register-field");
        field.getStyleClass().add("field-choice");
        field.setAccessibleText("Field of the coefficients");
        field.valueProperty().subscribe(value -> tell(value, model::typeField));
        modulus.setId("register-modulus");
        modulus.getStyleClass().add("mono");
        modulusLine.managedProperty().bind(modulusLine.visibleProperty());
        modulus.setAccessibleText("Modulus of the field");
        commitOn(modulus, model::typeModulus);
        length.setId("register-length");
        length.getStyleClass().addAll("mono", "length-field");
        length.setPromptText("length");
        length.setTooltip(new Tooltip("The number of cells, for texts that do not tell it"));
        length.setAccessibleText("Number of cells, where the text does not tell it");
        commitOn(length, model::typeLength);
        notation.setId("register-notation");
        notation.getStyleClass().add("notation-choice");
        notation.setAccessibleText("Notation of the text");
        notation.setConverter(new NotationLabels());
        notation.valueProperty().subscribe(value -> tell(value, model::choose));
        notation.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notation, Priority.ALWAYS);
        HBox.setHgrow(modulus, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    private void prepareMessages() {
        problem.setId("register-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problemLine.getStyleClass().add("problem-line");
        problemLine.managedProperty().bind(problemLine.visibleProperty());
        convention.setId("register-convention");
        convention.setWrapText(true);
        convention.setMinHeight(USE_PREF_SIZE);
    }

    private <T> void tell(@Nullable T value, Consumer<T> listener) {
        if (!following && value != null) {
            listener.accept(value);
        }
    }

    /** A field that is read when Enter is pressed or the focus leaves it. */
    private void commitOn(TextField box, Consumer<String> listener) {
        box.setOnAction(e -> listener.accept(box.getText()));
        box.focusedProperty().subscribe(focused -> {
            if (!focused) {
                tell(box.getText(), listener);
            }
        });
    }

    private void follow(RegisterInput input) {
        following = true;
        field.setValue(input.field());
        modulusLine.setVisible(!input.modulus().isEmpty());
        modulus.setText(input.modulus());
        length.setText(input.length());
        notation.setValue(input.notation());
        text.follow(input.text());
        convention.setText(input.notation().convention());
        following = false;
    }

    private void showProblem(@Nullable InputProblem fault) {
        problemLine.setVisible(fault != null);
        problem.setText(fault == null ? "" : fault.message());
        mark(field, fault, Part.FIELD);
        mark(modulus, fault, Part.MODULUS);
        mark(length, fault, Part.LENGTH);
        mark(text, fault, Part.TEXT);
        if (fault != null && fault.part() == Part.MODULUS) {
            modulusLine.setVisible(true);
        }
    }

    private static void mark(Node node, @Nullable InputProblem fault, Part part) {
        node.pseudoClassStateChanged(DANGER, fault != null && fault.part() == part);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("line");
        return line;
    }

    /** Shows a notation by its label. */
    private static final class NotationLabels extends StringConverter<Notation> {
        @Override
        public String toString(@Nullable Notation shown) {
            return shown == null ? "" : shown.label();
        }

        @Override
        public Notation fromString(String label) {
            return Notations.all().stream()
                    .filter(n -> n.label().equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
