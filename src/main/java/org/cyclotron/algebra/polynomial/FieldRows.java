package org.cyclotron.algebra.polynomial;

import org.cyclotron.algebra.field.FiniteField;

/** Rows over any finite field: sums are always field elements. */
record FieldRows(FiniteField field) implements RowArithmetic {
    @Override
    public void addMultiple(long[] sums, int offset, long factor, long[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[offset + i] = field.add(sums[offset + i], field.multiply(factor, row[i]));
        }
    }

    @Override
    public long settle(long sum) {
        return sum;
    }

    @Override
    public void settle(long[] sums, int length) {
        // They are settled already.
    }
}
