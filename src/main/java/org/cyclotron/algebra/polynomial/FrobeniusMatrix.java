package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;

/**
 * The matrix of the Frobenius map a &rarr; a^q on GF(q)[x]/(f), the rows x^(q j) mod f, 0 &le; j &lt; n (Berlekamp's
 * matrix Q). An application takes n^2 products, half as many as one product modulo f; the rows take 8 n^2 bytes.
 */
final class FrobeniusMatrix {
    /** The largest degree for which the rows are kept: 50 MB. */
    private static final int LARGEST_DEGREE = 2500;

    private final DenseQuotientRing quotient;
    private final long[][] rows;

    FrobeniusMatrix(DenseQuotientRing quotient) {
        this.quotient = quotient;
        FiniteField field = quotient.ring().field();
        int degree = quotient.modulus().degree();
        this.rows = new long[degree][];
        Polynomial power = quotient.powerOfX(BigInteger.valueOf(field.order()));
        Polynomial row = quotient.ring().one();
        for (int j = 0; j < degree; j++) {
            quotient.ring().cancellation().check();
            rows[j] = row.shared();
            row = field.order() < degree
                    ? quotient.timesMonomial(row, (int) field.order())
                    : quotient.multiply(row, power);
        }
    }

    /** Whether so many applications are cheaper with the matrix than by powers, counted in products modulo f. */
    static boolean pays(DenseQuotientRing quotient, int applications) {
        long order = quotient.ring().field().order();
        int degree = quotient.modulus().degree();
        double power = 63 - Long.numberOfLeadingZeros(order) + Math.max(1, Long.bitCount(order) - 1);
        double preparation = power + Math.min((double) order / 2, degree);
        return degree <= LARGEST_DEGREE && preparation + 0.5 * applications < power * applications;
    }

    /** a^q for a residue a. */
    Polynomial apply(Polynomial a) {
        RowArithmetic arithmetic = quotient.ring().arithmetic().rows();
        long[] sums = new long[rows.length];
        for (int j = 0; j <= a.degree(); j++) {
            if (a.coefficient(j) != 0) {
                arithmetic.addMultiple(sums, 0, a.coefficient(j), rows[j], 0, rows[j].length);
            }
        }
        arithmetic.settle(sums, sums.length);
        return Polynomial.trimmed(quotient.ring().field(), sums);
    }
}
