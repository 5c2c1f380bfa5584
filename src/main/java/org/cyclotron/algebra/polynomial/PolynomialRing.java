package org.cyclotron.algebra.polynomial;

import java.util.random.RandomGenerator;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/**
 * The arithmetic of GF(q)[x] on a representation P of its elements: what the algorithms of this package are written
 * over, once. GF(2) has bit-packed words, every other field an array of coefficients.
 *
 * <p>Elements are immutable and have value equality. A ring belongs to one computation: its long operations stop with a
 * {@link java.util.concurrent.CancellationException} when the cancellation it was made with is requested.
 */
interface PolynomialRing<P> {
    /** The ring over a field in its fastest representation. */
    static PolynomialRing<?> over(FiniteField field, Cancellation cancellation) {
        return field.order() == 2
                ? new BinaryPolynomialRing(field, cancellation)
                : new DensePolynomialRing(field, cancellation);
    }

    FiniteField field();

    Cancellation cancellation();

    P element(Polynomial polynomial);

    Polynomial polynomial(P element);

    /** The degree; &minus;1 for zero. */
    int degree(P a);

    /** The monomial x^degree. */
    P monomial(int degree);

    /** A uniformly random element of degree below a bound. */
    P random(int degreeBound, RandomGenerator generator);

    P add(P a, P b);

    P subtract(P a, P b);

    P multiply(P a, P b);

    /** The quotient of a division by a monic divisor; a remainder is dropped. */
    P quotient(P dividend, P monicDivisor);

    /** The monic greatest common divisor. */
    P gcd(P a, P b);

    P derivative(P a);

    /** The p-th root of a polynomial in x^p, p the characteristic. */
    P characteristicRoot(P a);

    /** The residue classes modulo a monic polynomial of degree at least 1. */
    QuotientRing<P> modulo(P monicModulus);

    default P one() {
        return monomial(0);
    }

    default P x() {
        return monomial(1);
    }

    default boolean isOne(P a) {
        return a.equals(one());
    }
}
