package org.cyclotron.gui.start;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;

/** A register that is typed, with what is known of it while that happens. To be used on the JavaFX thread. */
public final class PolynomialViewModel {
    private final StringProperty field = new SimpleStringProperty("GF(2)");
    private final ObjectProperty<Notation> notation = new SimpleObjectProperty<>(Notations.CHARACTERISTIC);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TypedRegister> read = new ReadOnlyObjectWrapper<>(new TypedRegister.Nothing());
    private final LatestWork<TypedRegister> reading;
    private final Consumer<Lfsr> open;
    private boolean opening;

    /** @param open shows a register for editing */
    public PolynomialViewModel(TaskRunner quiet, Consumer<Lfsr> open) {
        this.reading = new LatestWork<>(quiet, "Reading a polynomial");
        this.open = open;
        field.subscribe(this::typed);
        notation.subscribe(this::typed);
        text.subscribe(this::typed);
    }

    /** The field as typed or chosen, such as {@code GF(2)}. */
    StringProperty fieldProperty() {
        return field;
    }

    ObjectProperty<Notation> notationProperty() {
        return notation;
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What the text says. While a text is being read it says what the text before it said. */
    ReadOnlyObjectProperty<TypedRegister> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Opens the register that is typed, as soon as it has been read; does nothing where it is none. */
    void open() {
        if (reading.busyProperty().get()) {
            opening = true;
        } else if (read.get() instanceof TypedRegister.Register(Lfsr lfsr, String known)) {
            open.accept(lfsr);
        }
    }

    private void typed() {
        opening = false;
        String over = String.valueOf(field.get());
        Notation written = notation.get();
        String typed = String.valueOf(text.get());
        reading.start(steps -> TypedRegister.read(over, written, typed, steps), this::received);
    }

    private void received(TaskOutcome<TypedRegister> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<TypedRegister>(TypedRegister result) -> read.set(result);
            case TaskOutcome.Failed<TypedRegister>(Throwable cause) ->
                read.set(new TypedRegister.Fault("This register is too large: " + cause.getMessage()));
            case TaskOutcome.Cancelled<TypedRegister> cancelled -> {
                // Overtaken by a later text.
            }
        }
        if (opening) {
            opening = false;
            open();
        }
    }
}
