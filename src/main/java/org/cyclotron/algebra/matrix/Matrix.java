package org.cyclotron.algebra.matrix;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A square matrix over a finite field, of size d &ge; 1. Rows and columns count from 0; vectors are rows and stand on the
 * left, v&middot;M.
 *
 * <p>Products, powers, inverse, determinant, rank and characteristic polynomial take O(d³) field operations (times the
 * bits of the exponent for a power), and stop with a {@link java.util.concurrent.CancellationException} soon after they
 * are asked to. Operations on two matrices require the same field and size. Immutable, safe for use by several threads.
 */
public final class Matrix {
    private final FiniteField field;
    private final long[][] rows;

    /** Takes ownership of the rows. */
    private Matrix(FiniteField field, long[][] rows) {
        this.field = field;
        this.rows = rows;
    }

    /**
     * The matrix with these rows.
     *
     * @throws IllegalArgumentException when it is empty or not square, or an entry is not an element of the field
     */
    public static Matrix ofRows(FiniteField field, long[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a matrix needs at least one row");
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != rows.length) {
                throw new IllegalArgumentException("the matrix has " + rows.length + " rows, but " + rows[i].length
                        + " entries in row " + (i + 1) + ": it must be square");
            }
            for (long entry : rows[i]) {
                if (!field.contains(entry)) {
                    throw new IllegalArgumentException(entry + " is not an element of " + field.name());
                }
            }
        }
        return new Matrix(field, copy(rows));
    }

    /** The identity matrix of this size. */
    public static Matrix identity(FiniteField field, int size) {
        long[][] rows = new long[size][size];
        for (int i = 0; i < size; i++) {
            rows[i][i] = 1;
        }
        return new Matrix(field, rows);
    }

    /**
     * The companion matrix of x^d &minus; &Sigma; c_i x^i: C[i][i&minus;1] = 1 for i &ge; 1, the last column is
     * (c_0, …, c_(d&minus;1)), all else 0. It takes a state of the register with this row to the next.
     *
     * @throws IllegalArgumentException when the polynomial is not monic of degree at least 1
     */
    public static Matrix companion(Polynomial polynomial) {
        int d = polynomial.degree();
        if (d < 1 || !polynomial.isMonic()) {
            throw new IllegalArgumentException(polynomial + " is not monic of degree at least 1");
        }
        long[][] rows = new long[d][d];
        for (int i = 0; i < d; i++) {
            if (i > 0) {
                rows[i][i - 1] = 1;
            }
            rows[i][d - 1] = polynomial.field().negate(polynomial.coefficient(i));
        }
        return new Matrix(polynomial.field(), rows);
    }

    public FiniteField field() {
        return field;
    }

    /** The number d of rows and columns. */
    public int size() {
        return rows.length;
    }

    public long entry(int row, int column) {
        return rows[row][column];
    }

    /** All entries, row by row. A fresh copy. */
    public long[][] rows() {
        return copy(rows);
    }

    /**
     * The vector v&middot;M.
     *
     * @param vector d elements of the field
     */
    public long[] applyTo(long[] vector) {
        if (vector.length != rows.length) {
            throw new IllegalArgumentException(
                    "a vector of " + vector.length + " elements and a matrix of size " + rows.length);
        }
        return combination(vector);
    }

    /** The combination of the rows with these coefficients. */
    private long[] combination(long[] coefficients) {
        long[] result = new long[rows.length];
        for (int k = 0; k < rows.length; k++) {
            if (coefficients[k] != 0) {
                addMultiple(result, coefficients[k], rows[k]);
            }
        }
        return result;
    }

    private void addMultiple(long[] target, long factor, long[] row) {
        for (int j = 0; j < target.length; j++) {
            if (row[j] != 0) {
                target[j] = field.add(target[j], field.multiply(factor, row[j]));
            }
        }
    }

    public Matrix multiply(Matrix other) {
        return multiply(other, Cancellation.NONE);
    }

    /** The product this&middot;other. */
    public Matrix multiply(Matrix other, Cancellation cancellation) {
        if (!field.equals(other.field) || rows.length != other.rows.length) {
            throw new IllegalArgumentException("matrices of size " + rows.length + " over " + field.name()
                    + " and of size " + other.rows.length + " over " + other.field.name());
        }
        long[][] product = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            cancellation.check();
            product[i] = other.combination(rows[i]);
        }
        return new Matrix(field, product);
    }

    public Matrix power(BigInteger exponent) {
        return power(exponent, Cancellation.NONE);
    }

    /**
     * The power with any exponent, of the inverse for a negative one; the zeroth is the identity. Square and multiply.
     *
     * @throws ArithmeticException when the exponent is negative and the matrix singular
     */
    public Matrix power(BigInteger exponent, Cancellation cancellation) {
        Matrix base = exponent.signum() < 0 ? inverse(cancellation) : this;
        BigInteger steps = exponent.abs();
        Matrix result = identity(field, rows.length);
        for (int i = steps.bitLength() - 1; i >= 0; i--) {
            result = result.multiply(result, cancellation);
            if (steps.testBit(i)) {
                result = result.multiply(base, cancellation);
            }
        }
        return result;
    }

    public Matrix transpose() {
        long[][] transposed = new long[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                transposed[j][i] = rows[i][j];
            }
        }
        return new Matrix(field, transposed);
    }

    public int rank() {
        return rank(Cancellation.NONE);
    }

    /** The dimension of the space of all v&middot;M. */
    public int rank(Cancellation cancellation) {
        return new Elimination(field, copy(rows), cancellation).rank();
    }

    public long determinant() {
        return determinant(Cancellation.NONE);
    }

    public long determinant(Cancellation cancellation) {
        return new Elimination(field, copy(rows), cancellation).determinant();
    }

    public Matrix inverse() {
        return inverse(Cancellation.NONE);
    }

    /**
     * The inverse matrix.
     *
     * @throws ArithmeticException when the matrix is singular
     */
    public Matrix inverse(Cancellation cancellation) {
        int d = rows.length;
        long[][] augmented = new long[d][];
        for (int i = 0; i < d; i++) {
            augmented[i] = Arrays.copyOf(rows[i], 2 * d);
            augmented[i][d + i] = 1;
        }
        Elimination elimination = new Elimination(field, augmented, cancellation);
        if (elimination.rank() < d) {
            throw new ArithmeticException("the matrix is singular: its rank is " + elimination.rank() + ", not " + d);
        }
        return new Matrix(field, elimination.rightHalf());
    }

    public Polynomial characteristicPolynomial() {
        return characteristicPolynomial(Cancellation.NONE);
    }

    /** The characteristic polynomial det(xI &minus; M), monic of degree d. By way of a Hessenberg matrix, over any field. */
    public Polynomial characteristicPolynomial(Cancellation cancellation) {
        return new HessenbergForm(field, copy(rows), cancellation).characteristicPolynomial(cancellation);
    }

    public boolean isIdentity() {
        return equals(identity(field, rows.length));
    }

    private static long[][] copy(long[][] rows) {
        return Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matrix matrix && field.equals(matrix.field) && Arrays.deepEquals(rows, matrix.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    /** The rows in brackets, such as {@code [[0, 1], [1, 1]]}. */
    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
