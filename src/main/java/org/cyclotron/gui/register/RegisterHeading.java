package org.cyclotron.gui.register;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.report.RegisterKind;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of the register, its polynomial and kind, and the buttons that change it as a whole. */
final class RegisterHeading extends HBox {
    private static final double NAME_WIDTH = 180;

    private final RegisterViewModel model;
    private final Label name = Texts.label("", "semibold", "t16", "may-be-cut");
    private final Label polynomial = Texts.label("", "mono", "muted", "may-be-cut");
    private final Chip kind = new Chip("", Chip.Tone.PLAIN);
    private final Chip order = new Chip("", Chip.Tone.PLAIN);
    private final Chip unsaved = new Chip("not saved", Chip.Tone.WARNING);

    RegisterHeading(RegisterViewModel model) {
        this.model = model;
        getStyleClass().add("register-heading");
        name.setId("register-name");
        name.setMaxWidth(NAME_WIDTH);
        polynomial.setId("register-polynomial");
        polynomial.setMinWidth(0);
        Button undo = icon("register-undo", "Undo", Feather.CORNER_UP_LEFT, model::undo);
        Button redo = icon("register-redo", "Redo", Feather.CORNER_UP_RIGHT, model::redo);
        Button reverse = button("register-reciprocal", "Reciprocal", Feather.REPEAT, model::reverse);
        reverse.setTooltip(new Tooltip("Replace by the register that makes the same sequences backwards"));
        Button save = button("register-save", "Save to file", Feather.SAVE, model::save);
        save.getStyleClass().add("accent");
        enable(undo, model.canUndo());
        enable(redo, model.canRedo());
        enable(reverse, Bindings.createBooleanBinding(() -> state().canReverse(), model.stateProperty()));
        enable(save, Bindings.createBooleanBinding(() -> state().unsaved(), model.stateProperty()));
        getChildren().addAll(name, polynomial, kind, order, unsaved, Texts.spring(), undo, redo, reverse, save);
        getChildren().stream().filter(Chip.class::isInstance).forEach(RegisterHeading::hideWithItsPlace);
        model.formsProperty().subscribe(this::fill);
        model.itemProperty().subscribe(this::fill);
        model.stateProperty().subscribe(this::fill);
    }

    private EditState state() {
        return model.stateProperty().get();
    }

    private void fill() {
        RegisterListItem item = model.itemProperty().get();
        RegisterForms forms = model.formsProperty().get();
        if (item == null || forms == null) {
            return;
        }
        name.setText(item.name());
        name.setTooltip(new Tooltip(item.name()));
        polynomial.setText(forms.polynomial());
        polynomial.setTooltip(new Tooltip(forms.lfsr().field().name() + "  "
                + forms.in(Notations.CHARACTERISTIC).shown()));
        boolean analysed = item.analysis() != null && item.lfsr().equals(forms.lfsr());
        kind.setVisible(analysed);
        kind.setText(item.kind().label());
        kind.setTone(item.kind() == RegisterKind.PRIMITIVE ? Chip.Tone.ACCENT : Chip.Tone.PLAIN);
        boolean ordered = analysed && item.kind() != RegisterKind.SINGULAR;
        order.setVisible(ordered);
        order.setText("order " + item.orderText());
        order.setTooltip(new Tooltip(item.orderInFull()));
        unsaved.setVisible(state().unsaved());
    }

    private static void hideWithItsPlace(Node chip) {
        chip.managedProperty().bind(chip.visibleProperty());
    }

    private static void enable(Button button, ObservableBooleanValue enabled) {
        button.disableProperty().bind(Bindings.not(enabled));
    }

    private static Button icon(String id, String words, Feather glyph, Runnable action) {
        Button button = button(id, words, glyph, action);
        button.getStyleClass().add("icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private static Button button(String id, String words, Feather glyph, Runnable action) {
        FontIcon icon = Icons.of(glyph);
        Button button = new Button(words, icon);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setOnAction(e -> action.run());
        return button;
    }
}
