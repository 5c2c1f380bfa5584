package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.jspecify.annotations.Nullable;

/**
 * A linear feedback shift register over GF(q): the linear recurrence
 *
 * <pre>s(t+d) = c0 s(t) + c1 s(t+1) + … + c(d-1) s(t+d-1)</pre>
 *
 * given by its coefficient row c0, …, c(d&minus;1), d &ge; 1. <strong>This is the one convention of the project</strong>;
 * other notations are converted by notations.
 *
 * <ul>
 *   <li>A state is the row vector (s(t), …, s(t+d&minus;1)); a step drops s(t), the output, and appends s(t+d).
 *   <li>The state update matrix C acts from the right, S&middot;C = S': C[i][i&minus;1] = 1 for i &ge; 1, last column =
 *       row, all else 0.
 *   <li>The characteristic polynomial is x^d &minus; c(d&minus;1) x^(d&minus;1) &minus; … &minus; c0.
 *   <li>The connection polynomial is its reversal 1 &minus; c(d&minus;1) x &minus; … &minus; c0 x^d.
 *   <li>A state as an integer, for display and sorting, is &Sigma; s(t+i) q^i.
 *   <li>Singular means c0 = 0: then states have tails, and stepping back is not unique.
 * </ul>
 *
 * <p>Example: 1,0,0,1 over GF(2) has the characteristic polynomial x^4 + x^3 + 1, which is primitive of order 15.
 * Immutable and safe for use by several threads.
 */
public final class Lfsr {
    private final FiniteField field;
    private final long[] row;

    /**
     * The register with this coefficient row.
     *
     * @throws IllegalArgumentException when the row is empty or a coefficient is not an element of the field
     */
    public Lfsr(FiniteField field, long... row) {
        if (row.length == 0) {
            throw new IllegalArgumentException("a register needs at least one coefficient");
        }
        for (long coefficient : row) {
            if (!field.contains(coefficient)) {
                throw new IllegalArgumentException(coefficient + " is not an element of " + field.name());
            }
        }
        this.field = field;
        this.row = row.clone();
    }

    /**
     * The register whose characteristic polynomial this is.
     *
     * @throws IllegalArgumentException when the polynomial is not monic of degree at least 1
     */
    public static Lfsr ofCharacteristic(Polynomial characteristic) {
        if (characteristic.degree() < 1 || !characteristic.isMonic()) {
            throw new IllegalArgumentException(characteristic + " is not monic of degree at least 1");
        }
        FiniteField field = characteristic.field();
        long[] row = new long[characteristic.degree()];
        for (int i = 0; i < row.length; i++) {
            row[i] = field.negate(characteristic.coefficient(i));
        }
        return new Lfsr(field, row);
    }

    /**
     * The register of this length whose connection polynomial this is: c(d&minus;j) = &minus;f_j. A length above the
     * degree makes it singular.
     *
     * @throws IllegalArgumentException when f(0) is not 1, or the length is less than 1 or than the degree
     */
    public static Lfsr ofConnection(Polynomial connection, int length) {
        if (connection.coefficient(0) != 1 || length < Math.max(1, connection.degree())) {
            throw new IllegalArgumentException(
                    connection + " is not the connection polynomial of a register of length " + length);
        }
        FiniteField field = connection.field();
        long[] row = new long[length];
        for (int j = 1; j <= connection.degree(); j++) {
            row[length - j] = field.negate(connection.coefficient(j));
        }
        return new Lfsr(field, row);
    }

    public FiniteField field() {
        return field;
    }

    /** The number of cells d. */
    public int degree() {
        return row.length;
    }

    /** The coefficient c_i, 0 &le; i &lt; d. */
    public long coefficient(int i) {
        return row[i];
    }

    /** The coefficient row c0, …, c(d&minus;1). A fresh copy. */
    public long[] row() {
        return row.clone();
    }

    /** Whether c0 = 0, so that some states have no predecessor. */
    public boolean isSingular() {
        return row[0] == 0;
    }

    /** The pre-period e: the number of leading zeros of the row, the multiplicity of x in the characteristic polynomial. */
    public int preperiod() {
        int e = 0;
        while (e < row.length && row[e] == 0) {
            e++;
        }
        return e;
    }

    /** The number of states q^d. */
    public BigInteger stateCount() {
        return BigInteger.valueOf(field.order()).pow(row.length);
    }

    /** x^d &minus; &Sigma; c_i x^i. */
    public Polynomial characteristicPolynomial() {
        long[] coefficients = new long[row.length + 1];
        for (int i = 0; i < row.length; i++) {
            coefficients[i] = field.negate(row[i]);
        }
        coefficients[row.length] = 1;
        return Polynomial.of(field, coefficients);
    }

    /** 1 &minus; &Sigma; c_i x^(d&minus;i), of degree below d when the register is singular. */
    public Polynomial connectionPolynomial() {
        return characteristicPolynomial().reversed();
    }

    /** Replaces a state by the next one and returns the output s(t). The array has d elements. */
    public long step(long[] state) {
        long output = state[0];
        long next = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                next = field.add(next, field.multiply(row[i], state[i]));
            }
        }
        System.arraycopy(state, 1, state, 0, row.length - 1);
        state[row.length - 1] = next;
        return output;
    }

    /**
     * Replaces a state by the one before it: s(t&minus;1) = (s(t+d&minus;1) &minus; &Sigma; c_i s(t+i&minus;1)) / c0,
     * i &ge; 1.
     *
     * @throws ArithmeticException when the register is singular
     */
    public void stepBack(long[] state) {
        if (isSingular()) {
            throw new ArithmeticException("c0 = 0: a state has no unique predecessor");
        }
        long rest = state[row.length - 1];
        for (int i = 1; i < row.length; i++) {
            rest = field.subtract(rest, field.multiply(row[i], state[i - 1]));
        }
        System.arraycopy(state, 0, state, 1, row.length - 1);
        state[0] = field.divide(rest, row[0]);
    }

    /** The state as an integer &Sigma; s(t+i) q^i. */
    public BigInteger stateNumber(long[] state) {
        BigInteger q = BigInteger.valueOf(field.order());
        BigInteger number = BigInteger.ZERO;
        for (int i = row.length - 1; i >= 0; i--) {
            number = number.multiply(q).add(BigInteger.valueOf(state[i]));
        }
        return number;
    }

    /**
     * The state with this number.
     *
     * @throws IllegalArgumentException when the number is outside [0, q^d)
     */
    public long[] state(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(stateCount()) >= 0) {
            throw new IllegalArgumentException(number + " is not the number of a state: there are " + stateCount());
        }
        BigInteger q = BigInteger.valueOf(field.order());
        long[] state = new long[row.length];
        BigInteger rest = number;
        for (int i = 0; i < state.length; i++) {
            BigInteger[] division = rest.divideAndRemainder(q);
            state[i] = division[1].longValueExact();
            rest = division[0];
        }
        return state;
    }

    /** The impulse state (0, …, 0, 1), whose period is the order of the periodic part. */
    public long[] impulseState() {
        long[] state = new long[row.length];
        state[row.length - 1] = 1;
        return state;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lfsr lfsr && field.equals(lfsr.field) && Arrays.equals(row, lfsr.row);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(row);
    }

    @Override
    public String toString() {
        return field.name() + " " + Arrays.toString(row);
    }
}
