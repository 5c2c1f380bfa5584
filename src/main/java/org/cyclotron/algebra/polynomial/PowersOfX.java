package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import org.cyclotron.progress.Cancellation;

/** Powers of x modulo a polynomial: what a register does in many steps. */
public final class PowersOfX {
    private PowersOfX() {}

    /**
     * x^exponent mod modulus. One square modulo the polynomial for each bit of the exponent; bit-packed over GF(2).
     *
     * @param exponent at least 0, of any size
     * @throws IllegalArgumentException when the exponent is negative
     * @throws ArithmeticException when the modulus is zero
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Polynomial power(BigInteger exponent, Polynomial modulus, Cancellation cancellation) {
        if (exponent.signum() < 0) {
            throw new IllegalArgumentException("negative exponent " + exponent);
        }
        if (modulus.isZero()) {
            throw new ArithmeticException("a power of x modulo the zero polynomial");
        }
        if (modulus.degree() == 0) {
            return Polynomial.zero(modulus.field());
        }
        return power(PolynomialRing.over(modulus.field(), cancellation), exponent, modulus.monic());
    }

    /**
     * The power base^exponent mod modulus of any polynomial.
     *
     * @param exponent at least 0
     * @param modulus of degree at least 1
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Polynomial power(
            Polynomial base, BigInteger exponent, Polynomial modulus, Cancellation cancellation) {
        return power(PolynomialRing.over(modulus.field(), cancellation), base, exponent, modulus.monic());
    }

    private static <P> Polynomial power(
            PolynomialRing<P> ring, Polynomial base, BigInteger exponent, Polynomial monic) {
        QuotientRing<P> quotient = ring.modulo(ring.element(monic));
        return ring.polynomial(quotient.power(quotient.reduce(ring.element(base)), exponent));
    }

    private static <P> Polynomial power(PolynomialRing<P> ring, BigInteger exponent, Polynomial monic) {
        return ring.polynomial(ring.modulo(ring.element(monic)).powerOfX(exponent));
    }
}
