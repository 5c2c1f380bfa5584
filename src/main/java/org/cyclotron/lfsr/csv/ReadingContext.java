package org.cyclotron.lfsr.csv;

import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Notation;
import org.jspecify.annotations.Nullable;

/**
 * What the options and the directives above a line say about it.
 *
 * @param field the field of its coefficients; null where none was named
 * @param notation its notation
 * @param length the register length, where a directive names one
 * @param fieldFault why the field is not known, after a directive that could not be understood; null otherwise
 * @param notationFault why the notation or length is not known; null otherwise
 */
public record ReadingContext(
        @Nullable FiniteField field,
        Notation notation,
        OptionalInt length,
        @Nullable String fieldFault,
        @Nullable String notationFault) {
    private static final String NO_FIELD =
            "no field is named for this row: write a directive such as \"#! field=2\" above it, or name a field when"
                    + " opening the file (--field 2)";

    static ReadingContext of(LfsrFileOptions options) {
        return new ReadingContext(options.defaultField(), options.defaultNotation(), OptionalInt.empty(), null, null);
    }

    ReadingContext withField(FiniteField newField) {
        return new ReadingContext(newField, notation, length, null, notationFault);
    }

    /** Names a notation; a length named for an earlier one ends. */
    ReadingContext withNotation(Notation newNotation) {
        return new ReadingContext(field, newNotation, OptionalInt.empty(), fieldFault, null);
    }

    ReadingContext withLength(int newLength) {
        return new ReadingContext(field, notation, OptionalInt.of(newLength), fieldFault, notationFault);
    }

    ReadingContext withFieldFault(int line) {
        return new ReadingContext(field, notation, length, fault("field", line), notationFault);
    }

    ReadingContext withNotationFault(int line) {
        return new ReadingContext(field, notation, length, fieldFault, fault("notation", line));
    }

    private static String fault(String what, int line) {
        return "not read, because the directive in line " + line + " that may name its " + what
                + " could not be understood";
    }

    /** Whether rows cannot be read here for the sole reason that no field has been named. */
    public boolean fieldMissing() {
        return field == null && fieldFault == null && notationFault == null;
    }

    /** Why no row can be read here; null where one can. */
    @Nullable
    String fault() {
        if (fieldFault != null) {
            return fieldFault;
        }
        if (notationFault != null) {
            return notationFault;
        }
        return field == null ? NO_FIELD : null;
    }
}
