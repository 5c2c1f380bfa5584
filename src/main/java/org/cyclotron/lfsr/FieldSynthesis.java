package org.cyclotron.lfsr;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;

/** The synthesis over any field, a coefficient a number (Massey 1969, Algorithm 1). */
final class FieldSynthesis implements RegisterSynthesis {
    private final FiniteField field;
    private long[] terms = new long[64];
    private int size;
    private int complexity;
    /** The connection polynomial so far, and the one before the last change of length. */
    private long[] connection = {1};

    private long[] previous = {1};
    private long previousDiscrepancy = 1;
    private int shift = 1;

    FieldSynthesis(FiniteField field) {
        this.field = field;
    }

    @Override
    public void add(long term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
        }
        terms[size++] = term;
        long discrepancy = discrepancy();
        if (discrepancy == 0) {
            shift++;
        } else if (2 * complexity >= size) {
            connection = corrected(discrepancy);
            shift++;
        } else {
            long[] replaced = connection;
            connection = corrected(discrepancy);
            complexity = size - complexity;
            previous = replaced;
            previousDiscrepancy = discrepancy;
            shift = 1;
        }
    }

    /** The last term less what the register so far predicts for it. */
    private long discrepancy() {
        long discrepancy = 0;
        for (int i = 0; i < connection.length && i < size; i++) {
            if (connection[i] != 0) {
                discrepancy = field.add(discrepancy, field.multiply(connection[i], terms[size - 1 - i]));
            }
        }
        return discrepancy;
    }

    /** The connection polynomial less a multiple of the previous one that cancels the discrepancy. */
    private long[] corrected(long discrepancy) {
        long factor = field.divide(discrepancy, previousDiscrepancy);
        long[] corrected = Arrays.copyOf(connection, Math.max(connection.length, previous.length + shift));
        for (int i = 0; i < previous.length; i++) {
            corrected[i + shift] = field.subtract(corrected[i + shift], field.multiply(factor, previous[i]));
        }
        return corrected;
    }

    @Override
    public int complexity() {
        return complexity;
    }

    @Override
    public long[] connection() {
        return connection;
    }
}
