package org.cyclotron.gui.sequence;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.app.AnalyzeSequence.Recovery;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.sequence.SequenceTextException;
import org.jspecify.annotations.Nullable;

/** A pasted sequence and the shortest register that makes it, live. To be used on the JavaFX thread. */
final class RecoverViewModel {
    private final AnalyzeSequence analyze;
    private final LatestWork<RecoverContent> work;
    private final ReadOnlyStringWrapper field = new ReadOnlyStringWrapper("GF(2)");
    private final ReadOnlyObjectWrapper<RecoverContent> content =
            new ReadOnlyObjectWrapper<>(new RecoverContent.Nothing());
    private String text = "";
    /** The field of the register shown, with its modulus; null before there was one. */
    private @Nullable FiniteField known;

    RecoverViewModel(InterfaceThread interfaceThread, TaskRunner tasks) {
        this.analyze = new AnalyzeSequence(interfaceThread);
        this.work = new LatestWork<>(tasks, "Finding a register");
    }

    /** The name of the field. */
    ReadOnlyStringProperty fieldProperty() {
        return field.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RecoverContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    /** Takes the field of the register shown, unless a sequence over another one is being looked at. */
    void follow(FiniteField shown) {
        known = shown;
        if (text.isBlank()) {
            field.set(shown.name());
        }
    }

    void typeField(String name) {
        if (!name.strip().equals(field.get())) {
            field.set(name.strip());
            start();
        }
    }

    void type(String next) {
        if (!next.equals(text)) {
            text = next;
            start();
        }
    }

    /** Stops the search. */
    void stop() {
        work.drop();
        content.set(new RecoverContent.Ended("Stopped. Change the text to begin anew."));
    }

    /** The register found; null where there is none. */
    @Nullable
    Lfsr found() {
        return content.get() instanceof RecoverContent.Found(Recovery recovery)
                ? recovery.register().lfsr()
                : null;
    }

    private void start() {
        if (text.isBlank()) {
            work.drop();
            content.set(new RecoverContent.Nothing());
            return;
        }
        String wanted = field.get();
        String pasted = text;
        FiniteField modulus = known;
        work.start(
                steps -> {
                    try {
                        FiniteField over = named(wanted, modulus);
                        return new RecoverContent.Found(analyze.recover(over, pasted, steps, steps));
                    } catch (SequenceTextException e) {
                        String line = pasted.strip().contains("\n") ? "Line " + e.line() + ", column " : "Column ";
                        return new RecoverContent.Faulty(line + e.column() + ": " + e.reason());
                    } catch (IllegalArgumentException e) {
                        return new RecoverContent.Faulty("The field: " + e.getMessage());
                    }
                },
                this::ended);
    }

    /** The field of this name; that of the register shown where it has this name, for it may have another modulus. */
    private static FiniteField named(String name, @Nullable FiniteField shown) {
        long order = FieldSpecification.parse(name);
        return shown != null && shown.order() == order ? shown : FiniteFields.of(order);
    }

    private void ended(TaskOutcome<RecoverContent> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<RecoverContent>(RecoverContent result) -> content.set(result);
            case TaskOutcome.Failed<RecoverContent>(Throwable cause) ->
                content.set(new RecoverContent.Ended(String.valueOf(cause.getMessage())));
            case TaskOutcome.Cancelled<RecoverContent> cancelled -> {
                // What was overtaken says nothing; stopping has said it.
            }
        }
    }
}
