package org.cyclotron.algebra.polynomial;

/**
 * A monic irreducible factor of a polynomial.
 *
 * @param multiplicity how often it divides, at least 1
 */
public record PolynomialFactor(Polynomial polynomial, int multiplicity) {
    public PolynomialFactor {
        if (multiplicity < 1 || polynomial.degree() < 1 || !polynomial.isMonic()) {
            throw new IllegalArgumentException(
                    "a factor is monic of degree at least 1 and has a positive multiplicity, not " + multiplicity
                            + " of " + polynomial);
        }
    }

    /** polynomial^multiplicity. */
    public Polynomial power() {
        return polynomial.power(multiplicity);
    }
}
