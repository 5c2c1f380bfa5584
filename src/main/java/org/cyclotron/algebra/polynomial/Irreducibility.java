package org.cyclotron.algebra.polynomial;

import java.util.function.UnaryOperator;
import org.cyclotron.progress.Cancellation;

/**
 * Rabin's test: f of degree n over GF(q) is irreducible exactly when f divides x^(q^n) &minus; x and is coprime to
 * x^(q^(n/r)) &minus; x for every prime r dividing n.
 *
 * <p>The powers are computed one after the other, so small factors are looked for on the way: they give away
 * most reducible polynomials early. Source: Rabin, Probabilistic algorithms in finite fields (1980). Cost: n applications of
 * the Frobenius map and a gcd for each prime divisor of n.
 */
public final class Irreducibility {
    /** Factors up to this degree, as far as n/2, are looked for before the test proper. */
    static final int SMALL = 16;

    private Irreducibility() {}

    /**
     * Whether a polynomial is irreducible; constants are not.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static boolean isIrreducible(Polynomial f, Cancellation cancellation) {
        if (f.degree() <= 1) {
            return f.degree() == 1;
        }
        return test(PolynomialRing.over(f.field(), cancellation), f.monic());
    }

    private static <P> boolean test(PolynomialRing<P> ring, Polynomial monic) {
        P f = ring.element(monic);
        QuotientRing<P> quotient = ring.modulo(f);
        UnaryOperator<P> frobenius = quotient.frobenius(ring.degree(f));
        P power = ring.x();
        int i = 0;
        while (i < SMALL && 2 * (i + 1) <= ring.degree(f)) {
            i++;
            power = frobenius.apply(power);
            if (!coprime(ring, f, power)) {
                return false;
            }
        }
        return test(quotient, frobenius, power, i);
    }

    /**
     * Rabin's test for the modulus f, begun: its degree is at least 2 and it has no factor of degree &le; i.
     *
     * @param start x^(q^i) mod f
     */
    static <P> boolean test(QuotientRing<P> quotient, UnaryOperator<P> frobenius, P start, int i) {
        PolynomialRing<P> ring = quotient.ring();
        int degree = ring.degree(quotient.modulus());
        P power = start;
        for (int j = i + 1; j < degree; j++) {
            ring.cancellation().check();
            power = frobenius.apply(power);
            if (isMaximalDivisor(j, degree) && !coprime(ring, quotient.modulus(), power)) {
                return false;
            }
        }
        return frobenius.apply(power).equals(ring.x());
    }

    private static <P> boolean coprime(PolynomialRing<P> ring, P f, P power) {
        return ring.isOne(ring.gcd(f, ring.subtract(power, ring.x())));
    }

    /** Whether n / i is a prime. */
    private static boolean isMaximalDivisor(int i, int n) {
        if (n % i != 0) {
            return false;
        }
        int quotient = n / i;
        for (int divisor = 2; (long) divisor * divisor <= quotient; divisor++) {
            if (quotient % divisor == 0) {
                return false;
            }
        }
        return quotient > 1;
    }
}
