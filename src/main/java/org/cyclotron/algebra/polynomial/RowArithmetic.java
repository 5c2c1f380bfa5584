package org.cyclotron.algebra.polynomial;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.PrimeField;

/**
 * The inner loop of dense polynomial arithmetic: sums of multiples of rows of coefficients. Sums may be kept unreduced;
 * {@link #settle(long)} turns a sum into a field element. Settled values are sums too.
 */
sealed interface RowArithmetic permits PrimeRows, BinaryRows, FieldRows {
    static RowArithmetic over(FiniteField field) {
        if (field instanceof PrimeField && field.order() <= PrimeRows.LARGEST_PRIME) {
            return new PrimeRows(field.order());
        }
        return field.characteristic() == 2 && field.degree() <= BinaryRows.LARGEST_DEGREE
                ? new BinaryRows(field)
                : new FieldRows(field);
    }

    /** Adds factor &middot; row[i] to sums[offset + i], from &le; i &lt; to. */
    void addMultiple(long[] sums, int offset, long factor, long[] row, int from, int to);

    /** The field element that a sum stands for. */
    long settle(long sum);

    /** Settles the first {@code length} sums in place. */
    default void settle(long[] sums, int length) {
        for (int i = 0; i < length; i++) {
            sums[i] = settle(sums[i]);
        }
    }
}
