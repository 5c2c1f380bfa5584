package org.cyclotron.gui.register;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/** The Register workspace: heading, notations at the left, circuit, facts and matrix at the right. */
final class RegisterView extends StackPane {
    private static final double LEFT = 440;
    private static final double LEFT_SHARE = 0.38;
    /** From this height on, the circuit of a long register gets more lines. */
    private static final double ROOMY = 900;

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_AS_WELL = KeyCombination.valueOf("Shortcut+Y");

    private final RegisterViewModel model;
    private final NotationsCard notations;
    private final MatrixView matrix = new MatrixView();
    private final Label matrixRemark = Texts.whole(Texts.label("", "t11", "muted"));
    private final CircuitCard circuit;

    RegisterView(
            RegisterViewModel model,
            RunViewModel run,
            CodeCopies copies,
            ObservableValue<Tokens> tokens,
            RegisterExports exports) {
        this.model = model;
        this.notations = new NotationsCard(model, copies, exports.notations());
        this.circuit = new CircuitCard(model, run, tokens, exports);
        getStyleClass().add("page");
        VBox content = new VBox(new RegisterHeading(model), saveProblem(), columns(exports.matrix()));
        content.getStyleClass().add("register-page");
        content.visibleProperty().bind(model.formsProperty().isNotNull());
        Node empty = empty();
        empty.visibleProperty().bind(model.itemProperty().isNull());
        getChildren().addAll(content, empty);
        model.formsProperty().subscribe(this::fill);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        heightProperty().subscribe(height -> circuit.setRoomy(height.doubleValue() >= ROOMY));
        seen().subscribe(run::setShown);
    }

    /** Whether the workspace is in front in a window that is open: its tab hides what is around it. */
    private ObservableValue<Boolean> seen() {
        ObservableValue<Boolean> inFront =
                parentProperty().flatMap(Parent::visibleProperty).orElse(false);
        ObservableValue<Boolean> open = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        return inFront.flatMap(front -> open.map(opened -> front && opened)).orElse(false);
    }

    /** Puts the cursor into the text of the register. */
    public void focusText() {
        notations.focusText();
    }

    /** Undo and redo are those of the register, also inside text fields, which would undo characters. */
    private void undoOrRedo(KeyEvent event) {
        if (UNDO.match(event) && model.stateProperty().get().canUndo()) {
            model.undo();
            event.consume();
        } else if ((REDO.match(event) || REDO_AS_WELL.match(event))
                && model.stateProperty().get().canRedo()) {
            model.redo();
            event.consume();
        }
    }

    private Node columns(Node exportMatrix) {
        Node left = notations.view();
        Node right = right(exportMatrix);
        HBox row = new HBox(left, right);
        row.getStyleClass().add("cards");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        widthProperty().subscribe(width -> {
            double share = Math.max(LEFT, Math.min(720, width.doubleValue() * LEFT_SHARE));
            ((Card) left).setMinWidth(share);
            ((Card) left).setPrefWidth(share);
        });
        return row;
    }

    private Node right(Node exportMatrix) {
        Card matrixCard = new Card("State update matrix C", matrix, matrixRemark, exportMatrix);
        matrixCard.setMinHeight(0);
        VBox.setVgrow(matrixCard, Priority.ALWAYS);
        VBox column = new VBox(circuit.view(), new FactsCard(model).view(), matrixCard);
        column.getStyleClass().add("cards");
        column.setMinWidth(0);
        return column;
    }

    private Node saveProblem() {
        Label reason = Texts.label("", "t12");
        reason.setId("save-problem");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button append = new Button("_Add as a new row", Icons.of(Feather.PLUS));
        append.setId("save-as-new-row");
        append.setMinWidth(USE_PREF_SIZE);
        append.setOnAction(e -> model.saveAsNewRow());
        HBox box = new HBox(Icons.of(Feather.ALERT_CIRCLE, "bad"), reason, append);
        box.getStyleClass().addAll("problem", "danger", "line");
        model.saveProblemProperty().subscribe(text -> {
            reason.setText(text == null ? "" : "The file was not changed. " + text);
            box.setVisible(text != null);
        });
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node empty() {
        Button create = new Button("New register", Icons.of(Feather.PLUS));
        create.setId("new-register");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> model.newRegister());
        return new EmptyState(
                Feather.SLIDERS,
                "No register selected",
                "Choose a register in the list, or begin with a new one.",
                create);
    }

    private void fill() {
        RegisterForms forms = model.formsProperty().get();
        if (forms == null) {
            return;
        }
        String d = Figures.count(forms.lfsr().degree());
        matrix.show(forms.lfsr());
        matrixRemark.setText(d + " × " + d + ", S · C = S′, last column = row");
    }
}
