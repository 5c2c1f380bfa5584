package org.cyclotron.lfsr.csv;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read where it does not say itself.
 *
 * @param defaultField the field before the first field directive; null to require a directive
 * @param defaultNotation the notation before the first notation directive
 * @param limits what the file may hold at most
 */
public record LfsrFileOptions(@Nullable FiniteField defaultField, Notation defaultNotation, LfsrFileLimits limits) {
    /** Rows in the native notation; the field must be named by the file. */
    public static final LfsrFileOptions DEFAULT = new LfsrFileOptions(null, Notations.ROW, LfsrFileLimits.DEFAULT);

    /** Rows in the native notation over a field, unless the file says otherwise. */
    public static LfsrFileOptions over(FiniteField field) {
        return new LfsrFileOptions(field, Notations.ROW, LfsrFileLimits.DEFAULT);
    }
}
