package org.cyclotron.algebra.matrix;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;

/**
 * An upper Hessenberg matrix, one that is zero below its first subdiagonal, similar to a given matrix: reached by row
 * operations, each followed by the inverse column operation (H. Cohen, A Course in Computational Algebraic Number Theory,
 * Algorithm 2.2.9). O(d³) field operations.
 */
final class HessenbergForm {
    private final FiniteField field;
    private final long[][] h;

    /** Takes ownership of the rows, and transforms them. */
    HessenbergForm(FiniteField field, long[][] rows, Cancellation cancellation) {
        this.field = field;
        this.h = rows;
        for (int column = 0; column + 2 < h.length; column++) {
            cancellation.check();
            int pivot = pivot(column);
            if (pivot > 0) {
                exchange(pivot, column + 1);
                clearBelow(column, cancellation);
            }
        }
    }

    /** The first row below the diagonal with an entry in this column; −1 when there is none. */
    private int pivot(int column) {
        for (int i = column + 1; i < h.length; i++) {
            if (h[i][column] != 0) {
                return i;
            }
        }
        return -1;
    }

    private void exchange(int i, int k) {
        long[] row = h[i];
        h[i] = h[k];
        h[k] = row;
        for (long[] entries : h) {
            long entry = entries[i];
            entries[i] = entries[k];
            entries[k] = entry;
        }
    }

    private void clearBelow(int column, Cancellation cancellation) {
        int k = column + 1;
        long inverse = field.inverse(h[k][column]);
        for (int i = k + 1; i < h.length; i++) {
            if (h[i][column] != 0) {
                cancellation.check();
                long factor = field.multiply(h[i][column], inverse);
                for (int j = column; j < h.length; j++) {
                    h[i][j] = field.subtract(h[i][j], field.multiply(factor, h[k][j]));
                }
                for (long[] entries : h) {
                    entries[k] = field.add(entries[k], field.multiply(factor, entries[i]));
                }
            }
        }
    }

    /**
     * det(xI &minus; H) from the leading principal minors: p_0 = 1, p_m = (x &minus; h_mm) p_(m&minus;1) &minus; &Sigma;
     * h_(m&minus;i,m) h_(m,m&minus;1) &hellip; h_(m&minus;i+1,m&minus;i) p_(m&minus;i&minus;1).
     */
    Polynomial characteristicPolynomial(Cancellation cancellation) {
        int d = h.length;
        long[][] minors = new long[d + 1][];
        minors[0] = new long[] {1};
        for (int m = 1; m <= d; m++) {
            cancellation.check();
            long[] minor = new long[m + 1];
            System.arraycopy(minors[m - 1], 0, minor, 1, m);
            subtractMultiple(minor, h[m - 1][m - 1], minors[m - 1]);
            long product = 1;
            for (int k = m - 2; k >= 0 && h[k + 1][k] != 0; k--) {
                product = field.multiply(product, h[k + 1][k]);
                subtractMultiple(minor, field.multiply(product, h[k][m - 1]), minors[k]);
            }
            minors[m] = minor;
        }
        return Polynomial.of(field, minors[d]);
    }

    private void subtractMultiple(long[] target, long factor, long[] source) {
        for (int i = 0; factor != 0 && i < source.length; i++) {
            target[i] = field.subtract(target[i], field.multiply(factor, source[i]));
        }
    }
}
