package org.cyclotron.gui.session;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.PrimePower;

/** The question over which field rows are, with what is typed so far. */
public final class FieldQuestionViewModel {
    /** The fields on offer; any other can be typed. */
    public static final List<String> OFFERED = List.of("GF(2)", "GF(3)", "GF(4)", "GF(5)", "GF(7)", "GF(8)", "GF(9)");

    private final String file;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Consumer<String> chosen;
    private final Runnable skipped;

    FieldQuestionViewModel(String file, String suggestion, Consumer<String> chosen, Runnable skipped) {
        this.file = file;
        this.chosen = chosen;
        this.skipped = skipped;
        text.subscribe(this::check);
        text.set(suggestion);
    }

    /** The file whose rows are meant. */
    public String file() {
        return file;
    }

    /** The field as typed or chosen, such as {@code GF(9)} or {@code 2^8}. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why the text names no field, in a sentence; empty when it names one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Opens the file over the field; does nothing while there is a problem. @return whether it did */
    public boolean accept() {
        if (!problem.get().isEmpty()) {
            return false;
        }
        chosen.accept(text.get().strip());
        return true;
    }

    /** Opens the file without the rows in question. */
    public void skip() {
        skipped.run();
    }

    private void check(String typed) {
        try {
            PrimePower.of(FieldSpecification.parse(typed == null ? "" : typed));
            problem.set("");
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }
}
