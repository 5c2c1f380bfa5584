package org.cyclotron.algebra.matrix;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/**
 * Gauss&ndash;Jordan elimination of a matrix of d rows with at least d columns, on its first d columns: pivots become 1
 * and the only entries of their columns that are not 0. O(d²·columns) field operations.
 */
final class Elimination {
    private final FiniteField field;
    private final long[][] rows;
    private int rank;
    /** The product of the pivots, with the sign of the row exchanges; 0 once a column has no pivot. */
    private long determinant = 1;

    /** Takes ownership of the rows, and reduces them. */
    Elimination(FiniteField field, long[][] rows, Cancellation cancellation) {
        this.field = field;
        this.rows = rows;
        for (int column = 0; column < rows.length; column++) {
            cancellation.check();
            int pivot = pivot(column);
            if (pivot < 0) {
                determinant = 0;
            } else {
                exchange(pivot);
                normalise(column);
                clear(column, cancellation);
                rank++;
            }
        }
    }

    /** The first row from the rank on with an entry in this column; −1 when there is none. */
    private int pivot(int column) {
        for (int i = rank; i < rows.length; i++) {
            if (rows[i][column] != 0) {
                return i;
            }
        }
        return -1;
    }

    private void exchange(int pivot) {
        if (pivot != rank) {
            long[] row = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = row;
            determinant = field.negate(determinant);
        }
    }

    private void normalise(int column) {
        long[] row = rows[rank];
        determinant = field.multiply(determinant, row[column]);
        long inverse = field.inverse(row[column]);
        for (int j = column; j < row.length; j++) {
            row[j] = field.multiply(row[j], inverse);
        }
    }

    private void clear(int column, Cancellation cancellation) {
        long[] source = rows[rank];
        for (int i = 0; i < rows.length; i++) {
            long factor = rows[i][column];
            if (i != rank && factor != 0) {
                cancellation.check();
                long[] target = rows[i];
                for (int j = column; j < source.length; j++) {
                    target[j] = field.subtract(target[j], field.multiply(factor, source[j]));
                }
            }
        }
    }

    int rank() {
        return rank;
    }

    long determinant() {
        return determinant;
    }

    /** The columns from d on, for a matrix of 2d columns. */
    long[][] rightHalf() {
        return Arrays.stream(rows)
                .map(row -> Arrays.copyOfRange(row, rows.length, 2 * rows.length))
                .toArray(long[][]::new);
    }
}
