package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/** Products, remainders and greatest common divisors on arrays of coefficients, lowest first. Schoolbook. */
record DenseArithmetic(FiniteField field, RowArithmetic rows, Cancellation cancellation) {
    DenseArithmetic(FiniteField field, Cancellation cancellation) {
        this(field, RowArithmetic.over(field), cancellation);
    }

    /** The product as sums, a.length + b.length of them (one more than the product has terms). */
    long[] product(long[] a, long[] b) {
        long[] product = new long[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                cancellation.check();
                rows.addMultiple(product, i, a[i], b, 0, b.length);
            }
        }
        return product;
    }

    /** The square as sums, 2 a.length of them: the mixed products are taken once and doubled. */
    long[] square(long[] a) {
        long[] square = new long[2 * a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                cancellation.check();
                rows.addMultiple(square, i, a[i], a, i, i + 1);
                long twice = field.add(a[i], a[i]);
                if (twice != 0) {
                    rows.addMultiple(square, i, twice, a, i + 1, a.length);
                }
            }
        }
        return square;
    }

    /**
     * Replaces sums by their remainder modulo a divisor, settled, in the lowest places, and returns its length without
     * leading zeros. The settled quotient stands above.
     *
     * @param length how many sums there are
     * @param size the terms of the divisor, its degree plus one
     */
    int divide(long[] sums, int length, long[] divisor, int size) {
        int degree = size - 1;
        long inverse = field.inverse(divisor[degree]);
        for (int i = length - 1; i >= degree; i--) {
            long factor = rows.settle(sums[i]);
            if (factor != 0) {
                cancellation.check();
                factor = inverse == 1 ? factor : field.multiply(factor, inverse);
                rows.addMultiple(sums, i - degree, field.negate(factor), divisor, 0, degree);
            }
            sums[i] = factor;
        }
        int rest = Math.min(length, degree);
        rows.settle(sums, rest);
        return trimmedLength(sums, rest);
    }

    /** The monic greatest common divisor. Euclid's algorithm. */
    Polynomial gcd(Polynomial first, Polynomial second) {
        long[] a = first.coefficients();
        long[] b = second.coefficients();
        int aLength = a.length;
        int bLength = b.length;
        while (bLength > 0) {
            int rest = divide(a, aLength, b, bLength);
            long[] swapped = a;
            a = b;
            aLength = bLength;
            b = swapped;
            bLength = rest;
        }
        return Polynomial.trimmed(field, Arrays.copyOf(a, aLength)).monic();
    }

    private static int trimmedLength(long[] values, int length) {
        int trimmed = length;
        while (trimmed > 0 && values[trimmed - 1] == 0) {
            trimmed--;
        }
        return trimmed;
    }
}
