package org.cyclotron.gui.sequence;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.SpanText;
import org.cyclotron.report.StateText;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The register, and which part of which of its sequences is looked at. */
final class SequenceBar extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int NAME = 34;
    private static final int TERMS = 9;

    private final SequenceViewModel model;
    private final Label name = Texts.whole(Texts.label("", "semibold", "t16"));
    private final Label polynomial = Texts.label("", "mono", "t12", "muted", "may-be-cut");
    private final Label span = Texts.whole(Texts.label("", "t12", "muted"));
    private final TextField state = new TextField();
    private final MenuButton offered = new MenuButton("States");
    private final ToggleButton onePeriod = pill("One period", "left-pill", "span-period");
    private final ToggleButton first = pill("First", "right-pill", "span-first");
    private final TextField elements = new TextField();
    private final Button stop = new Button("Stop", Icons.of(Feather.SQUARE, "i14"));
    private final ProgressIndicator running = new ProgressIndicator();
    private final Label problem = Texts.label("", "t12", "bad");
    private final HBox problemLine = new HBox(Icons.of(Feather.ALERT_CIRCLE, "i14", "bad"), problem);
    /** Set while the fields follow the model, so that they do not answer it. */
    private boolean following = true;

    SequenceBar(SequenceViewModel model) {
        this.model = model;
        getStyleClass().add("sequence-bar");
        polynomial.setMinWidth(0);
        prepareFields();
        prepareStop();
        problemLine.getStyleClass().add("problem-line");
        problemLine.managedProperty().bind(problemLine.visibleProperty());
        problem.setId("span-problem");
        problem.setWrapText(true);
        getChildren().addAll(heading(), choices(), problemLine);
        model.choiceProperty().subscribe(this::follow);
        model.presetsProperty().subscribe(this::offer);
        model.problemProperty().subscribe(this::showProblem);
    }

    private HBox heading() {
        HBox heading = new HBox(name, polynomial, Texts.spring(), span);
        heading.getStyleClass().add("line");
        return heading;
    }

    private HBox choices() {
        HBox pills = new HBox(onePeriod, first);
        pills.getStyleClass().add("pills");
        HBox choices = new HBox(
                caption("State", state),
                state,
                offered,
                caption("Elements", elements),
                pills,
                elements,
                Texts.spring(),
                running,
                stop);
        choices.getStyleClass().add("line");
        return choices;
    }

    private static Label caption(String words, Node field) {
        Label label = Texts.whole(Texts.label(words, "t12", "muted"));
        label.setLabelFor(field);
        return label;
    }

    private void prepareFields() {
        state.setId("start-state");
        state.getStyleClass().addAll("mono", "state-field");
        state.setAccessibleText("Start state: its elements, or its number");
        state.setTooltip(new Tooltip("Elements divided by commas, or the number of the state, 0x for hexadecimal"));
        state.textProperty().subscribe(text -> tell(() -> model.typeState(text)));
        offered.setId("offered-states");
        offered.setMinWidth(USE_PREF_SIZE);
        offered.setAccessibleText("States to start from");
        elements.setId("span-elements");
        elements.getStyleClass().addAll("mono", "elements-field");
        elements.setAccessibleText("How many elements from the start state");
        elements.textProperty().subscribe(text -> tell(() -> model.typeElements(text)));
        ToggleGroup group = new ToggleGroup();
        // One by one: only then the group is one stop of the focus.
        onePeriod.setToggleGroup(group);
        first.setToggleGroup(group);
        onePeriod.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            // One of them is always in force.
            if (now == null && before != null) {
                before.setSelected(true);
                return;
            }
            elements.setDisable(onePeriod.isSelected());
            tell(() -> model.setOnePeriod(onePeriod.isSelected()));
        });
        elements.setDisable(true);
    }

    private void prepareStop() {
        stop.setId("sequence-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(e -> model.stop());
        running.setMaxSize(18, 18);
        running.setMinSize(18, 18);
        for (Node node : new Node[] {stop, running}) {
            node.visibleProperty().bind(model.busyProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private void tell(Runnable change) {
        if (!following) {
            change.run();
        }
    }

    private void follow(SpanChoice choice) {
        following = true;
        if (!state.getText().equals(choice.state())) {
            state.setText(choice.state());
        }
        if (!elements.getText().equals(choice.elements())) {
            elements.setText(choice.elements());
        }
        (choice.onePeriod() ? onePeriod : first).setSelected(true);
        following = false;
    }

    private void offer() {
        offered.getItems()
                .setAll(model.presetsProperty().get().stream()
                        .map(preset -> {
                            MenuItem line = new MenuItem(preset.label());
                            line.setMnemonicParsing(false);
                            line.setOnAction(e -> model.typeState(preset.text()));
                            return line;
                        })
                        .toList());
    }

    private void showProblem(@Nullable SpanProblem fault) {
        problemLine.setVisible(fault != null);
        problem.setText(
                fault == null ? "" : capitalised(fault.message()) + ". What is shown is the last valid sequence.");
        state.pseudoClassStateChanged(DANGER, fault != null && fault.part() == SpanProblem.Part.STATE);
        elements.pseudoClassStateChanged(DANGER, fault != null && fault.part() == SpanProblem.Part.ELEMENTS);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** @param plan null while it is not known */
    void show(RegisterListItem item, @Nullable SequencePlan plan) {
        name.setText(StateText.abridged(item.name(), NAME));
        name.setTooltip(item.name().length() > NAME ? new Tooltip(item.name()) : null);
        polynomial.setText(PolynomialText.abridged(item.lfsr().characteristicPolynomial(), TERMS));
        polynomial.setTooltip(new Tooltip(polynomial.getText()));
        span.setText(plan == null ? "" : SpanText.span(plan));
    }

    private static ToggleButton pill(String text, String place, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add(place);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
