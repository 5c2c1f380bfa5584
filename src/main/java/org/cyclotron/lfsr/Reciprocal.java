package org.cyclotron.lfsr;

import org.cyclotron.algebra.field.FiniteField;

/**
 * The reciprocal register: it makes the sequences of another one backwards.
 *
 * <p>Its characteristic polynomial is &chi;*(x) = x^d &chi;(1/x) / &chi;(0), so its row is c*_0 = 1/c_0 and c*_i =
 * &minus;c(d&minus;i)/c_0. It has the same cycle structure (Lidl and Niederreiter, Finite Fields, Theorem 3.13).
 */
public final class Reciprocal {
    private Reciprocal() {}

    /**
     * The reciprocal of a register. Taking it twice gives the register back.
     *
     * @throws ArithmeticException when the register is singular: its sequences do not run backwards uniquely
     */
    public static Lfsr of(Lfsr lfsr) {
        if (lfsr.isSingular()) {
            throw new ArithmeticException("c0 = 0: a singular register has no reciprocal of the same length");
        }
        FiniteField field = lfsr.field();
        long inverse = field.inverse(lfsr.coefficient(0));
        int d = lfsr.degree();
        long[] row = new long[d];
        row[0] = inverse;
        for (int i = 1; i < d; i++) {
            row[i] = field.negate(field.multiply(lfsr.coefficient(d - i), inverse));
        }
        return new Lfsr(field, row);
    }
}
