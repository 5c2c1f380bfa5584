package org.cyclotron.gui.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.gui.navigation.Undoable;
import org.cyclotron.gui.register.InputReader.Reading;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.Reciprocal;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * The register under edit. What is typed is read and written in all notations on a worker thread; the last valid
 * register stays while the input is not one. Edits are kept for each row until the rows are replaced by other ones.
 *
 * <p>To be used on the JavaFX thread.
 */
public final class RegisterViewModel implements Undoable {
    private final RegisterRows rows;
    private final LatestWork<Conversion> conversions;
    private final Map<Integer, Draft> drafts = new HashMap<>();
    private final ReadOnlyObjectWrapper<RegisterInput> input =
            new ReadOnlyObjectWrapper<>(new RegisterInput("GF(2)", "", Notations.CHARACTERISTIC, "", ""));
    private final ReadOnlyObjectWrapper<@Nullable InputProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RegisterForms> forms = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RegisterListItem> item = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EditState> state = new ReadOnlyObjectWrapper<>(EditState.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable String> saveProblem = new ReadOnlyObjectWrapper<>();
    private @Nullable Draft draft;
    /** Whether the input is as typed, and not written from the register. */
    private boolean typed;

    /** The outcome of one piece of background work: a register in all its forms, or why there is none. */
    private record Conversion(
            @Nullable RegisterForms forms, @Nullable InputProblem problem) {}

    /**
     * A model without a register.
     *
     * @param quiet runs conversions; not the runner whose tasks are listed, since a person does not follow them
     */
    public RegisterViewModel(TaskRunner quiet, RegisterRows rows) {
        this.rows = rows;
        this.conversions = new LatestWork<>(quiet, "Converting a register");
    }

    /** Shows a row of the list with the edits that were made to it; null shows nothing. */
    public void show(@Nullable RegisterListItem next) {
        item.set(next);
        saveProblem.set(null);
        if (next == null) {
            conversions.drop();
            draft = null;
            forms.set(null);
            problem.set(null);
            refresh();
            return;
        }
        Draft kept = drafts.get(next.number());
        boolean same = kept != null && kept == draft && kept.continues(next.lfsr());
        if (kept == null || !kept.continues(next.lfsr())) {
            kept = new Draft(next.number(), next.lfsr());
            drafts.put(next.number(), kept);
        }
        kept.savedAs(next.lfsr());
        draft = kept;
        refresh();
        if (!same) {
            kept.history().endTyping();
            convert(kept.current());
        }
    }

    /** Forgets all edits, such as when another file has been opened; the caller shows the new rows then. */
    public void forgetEdits() {
        drafts.clear();
        draft = null;
        show(null);
    }

    /** Adds the register x^4 + x + 1 to the file, over the field of the register shown or else over GF(2). */
    public void newRegister() {
        FiniteField field = draft == null ? new PrimeField(2) : draft.current().field();
        Polynomial quartic =
                Polynomial.monomial(field, 1, 4).add(Polynomial.x(field)).add(Polynomial.one(field));
        rows.append(Lfsr.ofCharacteristic(quartic), null);
    }

    /** Reads a text in the notation chosen. */
    public void type(String text) {
        readWith(i -> i.withText(text));
    }

    /**
     * Reads the text over another field.
     *
     * @param field its name; its modulus becomes the Conway polynomial
     */
    public void typeField(String field) {
        readWith(i -> i.field().equals(field.strip()) ? i : i.withField(field.strip()));
    }

    /** Reads the text over a field with another modulus. */
    public void typeModulus(String modulus) {
        readWith(i -> i.withModulus(modulus.strip()));
    }

    /**
     * Reads the text for another number of cells.
     *
     * @param length empty where the text tells it
     */
    public void typeLength(String length) {
        readWith(i -> i.withLength(length.strip()));
    }

    /** Ends an edit by typing: what is typed later can be undone by itself. */
    public void endTyping() {
        if (draft != null) {
            draft.history().endTyping();
        }
    }

    /** Edits in another notation from now on, beginning with the last valid register. */
    public void choose(Notation notation) {
        endTyping();
        RegisterInput now = input.get();
        input.set(new RegisterInput(now.field(), now.modulus(), notation, "", ""));
        if (draft != null) {
            convert(draft.current());
        }
    }

    /**
     * Sets the coefficient c_i.
     *
     * @throws IllegalArgumentException when the value is not an element of the field
     */
    public void setCoefficient(int i, long value) {
        if (draft == null || i >= draft.current().degree()) {
            return;
        }
        long[] row = draft.current().row();
        row[i] = value;
        edit(new Lfsr(draft.current().field(), row));
    }

    /** Replaces the register by its reciprocal; does nothing where it is singular. */
    public void reverse() {
        if (draft != null && !draft.current().isSingular()) {
            edit(Reciprocal.of(draft.current()));
        }
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return Bindings.createBooleanBinding(() -> state.get().canUndo(), state);
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return Bindings.createBooleanBinding(() -> state.get().canRedo(), state);
    }

    /** Takes the last edit back; where the input is no register, goes back to the last valid one. */
    @Override
    public void undo() {
        if (draft == null) {
            return;
        }
        if (problem.get() == null) {
            draft.history().undo();
        }
        changed(draft);
    }

    /** Makes the edit taken back last again. */
    @Override
    public void redo() {
        if (draft != null) {
            draft.history().redo();
            changed(draft);
        }
    }

    /** Writes the register into its row of the file. */
    public void save() {
        RegisterListItem row = item.get();
        if (draft == null || row == null) {
            return;
        }
        draft.history().endTyping();
        saveProblem.set(null);
        try {
            rows.replace(row.number(), draft.current());
        } catch (IllegalArgumentException e) {
            saveProblem.set(TextPlace.describe("", -1, String.valueOf(e.getMessage())));
        }
    }

    /** Saves every row with unsaved edits; whether every row can hold its edit. */
    public boolean saveAll() {
        for (Draft edited : drafts.values().stream().filter(Draft::isUnsaved).toList()) {
            try {
                rows.replace(edited.number(), edited.current());
            } catch (IllegalArgumentException e) {
                saveProblem.set(TextPlace.describe("", -1, String.valueOf(e.getMessage())));
                return false;
            }
        }
        return true;
    }

    /** Adds the register as a new row of the file and leaves its own row as it was. */
    public void saveAsNewRow() {
        RegisterListItem row = item.get();
        if (draft != null && row != null) {
            Lfsr edited = draft.current();
            drafts.remove(row.number());
            saveProblem.set(null);
            rows.append(edited, row.name() + " edited");
        }
    }

    /** What stands in the fields. */
    public ReadOnlyObjectProperty<RegisterInput> inputProperty() {
        return input.getReadOnlyProperty();
    }

    /** Why the input is no register; null where it is one. */
    public ReadOnlyObjectProperty<@Nullable InputProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The last valid register in every notation; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable RegisterForms> formsProperty() {
        return forms.getReadOnlyProperty();
    }

    /** The row shown, with its analysis; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable RegisterListItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The name of the row shown; empty where there is none. */
    String name() {
        RegisterListItem row = item.get();
        return row == null ? "" : row.name();
    }

    /** What can be done now. */
    public ReadOnlyObjectProperty<EditState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the register could not be written into its row; null where it could. */
    public ReadOnlyObjectProperty<@Nullable String> saveProblemProperty() {
        return saveProblem.getReadOnlyProperty();
    }

    /** Whether texts are being read or written. */
    public ReadOnlyBooleanProperty convertingProperty() {
        return conversions.busyProperty();
    }

    private void edit(Lfsr next) {
        if (draft != null) {
            draft.history().record(next);
            changed(draft);
        }
    }

    private void changed(Draft now) {
        saveProblem.set(null);
        refresh();
        convert(now.current());
    }

    private void readWith(UnaryOperator<RegisterInput> change) {
        RegisterInput next = change.apply(input.get());
        Draft target = draft;
        if (target == null || next.equals(input.get())) {
            return;
        }
        typed = true;
        input.set(next);
        FiniteField known = target.current().field();
        conversions.start(steps -> read(next, known, steps), outcome -> received(target, outcome));
    }

    private static Conversion read(RegisterInput input, FiniteField known, Cancellation cancellation) {
        return switch (InputReader.read(input, known)) {
            case Reading.Fault(InputProblem fault) -> new Conversion(null, fault);
            case Reading.Register(Lfsr lfsr) -> new Conversion(RegisterForms.of(lfsr, cancellation), null);
        };
    }

    /** Writes a register in all forms; the input follows it. */
    private void convert(Lfsr lfsr) {
        typed = false;
        Draft target = draft;
        if (target != null) {
            Work<Conversion> work = steps -> new Conversion(RegisterForms.of(lfsr, steps), null);
            conversions.start(work, outcome -> received(target, outcome));
        }
    }

    private void received(Draft target, TaskOutcome<Conversion> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<Conversion>(Conversion conversion) -> apply(target, conversion);
            case TaskOutcome.Failed<Conversion>(Throwable cause) ->
                problem.set(new InputProblem(
                        InputProblem.Part.TEXT, -1, "This register is too large to be shown: " + cause.getMessage()));
            case TaskOutcome.Cancelled<Conversion> cancelled -> {
                // Only what was overtaken is cancelled.
            }
        }
        refresh();
    }

    private void apply(Draft target, Conversion conversion) {
        problem.set(conversion.problem());
        RegisterForms converted = conversion.forms();
        if (converted == null) {
            return;
        }
        if (typed) {
            saveProblem.set(null);
            target.history().recordTyping(converted.lfsr());
            input.set(input.get().over(converted.lfsr().field()));
        } else {
            input.set(written(converted));
        }
        forms.set(converted);
    }

    /** The register as it would be typed in the notation chosen, or as polynomial where that cannot express it. */
    private RegisterInput written(RegisterForms converted) {
        NotationForm form = converted.in(input.get().notation());
        if (form.text() == null) {
            form = converted.in(Notations.CHARACTERISTIC);
        }
        return RegisterInput.of(converted.lfsr(), form.notation(), String.valueOf(form.text()));
    }

    private void refresh() {
        boolean anyUnsaved = drafts.values().stream().anyMatch(Draft::isUnsaved);
        state.set(draft == null ? EditState.NOTHING.withAnyUnsaved(anyUnsaved) : stateOf(draft, anyUnsaved));
    }

    private EditState stateOf(Draft now, boolean anyUnsaved) {
        return new EditState(
                now.history().canUndo() || problem.get() != null,
                now.history().canRedo(),
                now.isUnsaved(),
                !now.current().isSingular(),
                anyUnsaved);
    }
}
