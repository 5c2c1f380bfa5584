package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Splits a product of distinct monic irreducible polynomials that all have the same degree d.
 *
 * <p>Modulo each factor the trace a + a^q + … + a^(q^(d&minus;1)) of a random a is a uniformly random element t of GF(q).
 * For odd q, t^((q&minus;1)/2) &minus; 1 vanishes for nearly half of all t; for q = 2^m the absolute trace
 * t + t^2 + … + t^(2^(m&minus;1)) vanishes for exactly half. Its gcd with the product thus separates any two factors with
 * probability close to 1/2.
 *
 * <p>Source: Cantor and Zassenhaus, A new algorithm for factoring polynomials over finite fields (1981); the trace after
 * von zur Gathen and Shoup (1992). Expected cost: some log2(r) times d applications of the Frobenius map and log2(q)
 * products, for r factors. The result does not depend on the random choices.
 */
final class EqualDegreeFactorization<P> {
    private final PolynomialRing<P> ring;
    private final int factorDegree;
    private final RandomGenerator generator;
    private final List<P> factors = new ArrayList<>();

    private EqualDegreeFactorization(PolynomialRing<P> ring, int factorDegree, RandomGenerator generator) {
        this.ring = ring;
        this.factorDegree = factorDegree;
        this.generator = generator;
    }

    /** The irreducible factors, in no particular order. */
    static <P> List<P> of(PolynomialRing<P> ring, P product, int factorDegree, RandomGenerator generator) {
        EqualDegreeFactorization<P> splitting = new EqualDegreeFactorization<>(ring, factorDegree, generator);
        splitting.split(product);
        return splitting.factors;
    }

    private void split(P product) {
        if (ring.degree(product) == factorDegree) {
            factors.add(product);
            return;
        }
        QuotientRing<P> quotient = ring.modulo(product);
        UnaryOperator<P> frobenius = quotient.frobenius(2 * (factorDegree - 1));
        P divisor;
        do {
            ring.cancellation().check();
            P element = ring.random(ring.degree(product), generator);
            P trace = trace(element, factorDegree, frobenius);
            divisor = ring.gcd(product, halving(quotient, trace));
        } while (ring.degree(divisor) == 0 || ring.degree(divisor) == ring.degree(product));
        split(divisor);
        split(ring.quotient(product, divisor));
    }

    /** a + s(a) + s(s(a)) + …, so many terms. */
    private P trace(P a, int terms, UnaryOperator<P> step) {
        P image = a;
        P sum = a;
        for (int i = 1; i < terms; i++) {
            ring.cancellation().check();
            image = step.apply(image);
            sum = ring.add(sum, image);
        }
        return sum;
    }

    /** Maps an element that is in GF(q) modulo every factor to one that is zero for about half of them. */
    private P halving(QuotientRing<P> quotient, P element) {
        long order = ring.field().order();
        if (order % 2 == 0) {
            return trace(element, ring.field().degree(), quotient::square);
        }
        return ring.subtract(quotient.power(element, BigInteger.valueOf(order / 2)), ring.one());
    }
}
