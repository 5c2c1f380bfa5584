package org.cyclotron.gui.session;

import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.csv.LfsrFileOptions;

/** How files are read that do not name the field of their rows. */
final class DefaultField {
    /** Rows stay unread until their field is known. */
    static final LfsrFileOptions NONE = LfsrFileOptions.DEFAULT;

    private DefaultField() {}

    /**
     * The field that a person or the preferences name.
     *
     * @throws IllegalArgumentException when the text names none; the message says why
     */
    static FiniteField named(String text) {
        return FiniteFields.of(FieldSpecification.parse(text));
    }
}
