package org.cyclotron.cycle;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.algebra.polynomial.PowersOfX;
import org.cyclotron.progress.Cancellation;

/**
 * One unit of K[x]/(g^j) from each orbit of multiplication by x, one after the other.
 *
 * <p>The units are a direct product: the Teichmüller lifts of GF(Q)*, Q = q^(deg g), which are the (Q&minus;1)-th roots of
 * 1, and the one-units U = 1 + (g), a p-group. Split x = &tau;&omega; likewise; as the orders n of &tau; and p^t of &omega;
 * are coprime, the group of x is that of &tau; times that of &omega;. So the orbits are represented by
 * &gamma;^k&middot;u: &gamma; the lift of an element that generates GF(Q)* modulo &tau;, 0 &le; k &lt; (Q&minus;1)/n, and u
 * a one-unit that is the least in its &omega;-orbit. There are (Q^j &minus; Q^(j&minus;1))/(n p^t).
 *
 * <p>Source: Z. Chang, M. F. Ezerman, S. Ling, H. Wang, arXiv:1612.07928, for m = 1 cyclotomic cosets. Memory: a few
 * polynomials. Time: p^(2t) products a one-unit at worst. Not thread safe.
 */
final class UnitOrbits {
    private final FiniteField field;
    private final Polynomial g;
    private final Polynomial modulus;
    private final Polynomial omega;
    private final Polynomial gamma;
    private final BigInteger cosets;
    private final Cancellation cancellation;
    /** The coefficients of w in the one-unit 1 + g·w. */
    private final long[] digits;

    private Polynomial oneUnit;
    private Polynomial current;
    private BigInteger k = BigInteger.ZERO;

    /**
     * The orbits for one annihilator.
     *
     * @param order the order n of g
     * @param generator generates GF(Q)* modulo the powers of x; any unit where those are all
     * @param j the exponent of the annihilator g^j
     */
    UnitOrbits(Polynomial g, BigInteger order, Polynomial generator, int j, Cancellation cancellation) {
        this.g = g;
        this.cancellation = cancellation;
        field = g.field();
        modulus = g.power(j);
        BigInteger size = BigInteger.valueOf(field.order()).pow(g.degree());
        cosets = size.subtract(BigInteger.ONE).divide(order);
        BigInteger t = PolynomialOrder.powerFactor(field.characteristic(), j);
        // The exponent that is 0 mod n and 1 mod p^t leaves of x = τω the one-unit ω alone.
        BigInteger omegaExponent = t.equals(BigInteger.ONE) ? BigInteger.ZERO : order.multiply(order.modInverse(t));
        omega = PowersOfX.power(omegaExponent, modulus, cancellation);
        // (1 + g w)^(p^t) = 1 + g^(p^t) w^(p^t) = 1, so a power Q^s with Q^s ≥ p^t depends on the class mod g alone.
        gamma = PowersOfX.power(generator, liftingExponent(size, t), modulus, cancellation);
        digits = new long[g.degree() * (j - 1)];
        oneUnit = Polynomial.one(field);
        current = oneUnit;
    }

    private static BigInteger liftingExponent(BigInteger size, BigInteger t) {
        BigInteger exponent = BigInteger.ONE;
        while (exponent.compareTo(t) < 0) {
            exponent = exponent.multiply(size);
        }
        return exponent;
    }

    /** The present representative; 1 at first. */
    Polynomial current() {
        return current;
    }

    /** Moves to the next orbit; false when there is none. */
    boolean advance() {
        cancellation.check();
        k = k.add(BigInteger.ONE);
        if (k.compareTo(cosets) < 0) {
            current = current.multiply(gamma).mod(modulus);
            return true;
        }
        k = BigInteger.ZERO;
        while (nextDigits()) {
            oneUnit = Polynomial.one(field).add(g.multiply(Polynomial.of(field, digits)));
            if (isLeast(oneUnit)) {
                current = oneUnit;
                return true;
            }
        }
        return false;
    }

    private boolean nextDigits() {
        for (int i = 0; i < digits.length; i++) {
            if (++digits[i] < field.order()) {
                return true;
            }
            digits[i] = 0;
        }
        return false;
    }

    private boolean isLeast(Polynomial unit) {
        Polynomial other = unit.multiply(omega).mod(modulus);
        while (!other.equals(unit)) {
            if (other.compareTo(unit) < 0) {
                return false;
            }
            cancellation.check();
            other = other.multiply(omega).mod(modulus);
        }
        return true;
    }
}
