package org.cyclotron.algebra.polynomial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/**
 * A polynomial of degree at least 1 and its factorisation: the leading coefficient times powers of distinct monic
 * irreducible polynomials. Immutable and safe for use by several threads.
 *
 * @param polynomial what was factored
 * @param factors sorted by {@link Polynomial#compareTo}, that is, by degree, then coefficients lowest first; the factor
 *     x stands among them
 */
public record PolynomialFactorization(Polynomial polynomial, List<PolynomialFactor> factors) {
    public PolynomialFactorization {
        factors = List.copyOf(factors);
    }

    /**
     * Factors a polynomial completely: square-free, distinct-degree and equal-degree factorisation, over GF(2) on
     * bit-packed words. The random choices of the last stage are seeded, so equal input takes equal steps.
     *
     * <p>Cost: about n applications of the Frobenius map and n products modulo f, each at most n^2 field operations
     * (over GF(2) n^2/64 word operations at most). Source: von zur Gathen and Gerhard, Modern Computer Algebra, chapter
     * 14.
     *
     * @throws IllegalArgumentException when the degree is below 1
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static PolynomialFactorization of(Polynomial polynomial, Cancellation cancellation) {
        if (polynomial.degree() < 1) {
            throw new IllegalArgumentException("only polynomials of degree at least 1 have factors, not " + polynomial);
        }
        List<PolynomialFactor> factors = factor(PolynomialRing.over(polynomial.field(), cancellation), polynomial);
        factors.sort(Comparator.comparing(PolynomialFactor::polynomial));
        return new PolynomialFactorization(polynomial, factors);
    }

    private static <P> List<PolynomialFactor> factor(PolynomialRing<P> ring, Polynomial polynomial) {
        SplittableRandom generator = new SplittableRandom(polynomial.degree());
        List<PolynomialFactor> factors = new ArrayList<>();
        for (var squareFree : SquareFreeFactorization.of(ring, ring.element(polynomial.monic()))) {
            for (var part : DistinctDegreeFactorization.of(ring, squareFree.squareFree())) {
                for (P factor : EqualDegreeFactorization.of(ring, part.product(), part.degree(), generator)) {
                    factors.add(new PolynomialFactor(ring.polynomial(factor), squareFree.multiplicity()));
                }
            }
        }
        return factors;
    }

    /**
     * The product of powers of polynomials over one field; 1 for none.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Polynomial product(FiniteField field, List<PolynomialFactor> factors, Cancellation cancellation) {
        return product(PolynomialRing.over(field, cancellation), factors);
    }

    private static <P> Polynomial product(PolynomialRing<P> ring, List<PolynomialFactor> factors) {
        P product = ring.one();
        for (PolynomialFactor factor : factors) {
            product = ring.multiply(ring.element(factor.polynomial().power(factor.multiplicity())), product);
        }
        return ring.polynomial(product);
    }

    /** The factor of degree 0. */
    public long leadingCoefficient() {
        return polynomial.leadingCoefficient();
    }

    /** Whether the polynomial is irreducible, up to its leading coefficient. */
    public boolean isIrreducible() {
        return factors.size() == 1 && factors.getFirst().multiplicity() == 1;
    }
}
