package org.cyclotron.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Splits a monic square-free polynomial into the products of its irreducible factors of equal degree.
 *
 * <p>x^(q^i) &minus; x is the product of all monic irreducible polynomials of a degree dividing i. The differences of a
 * block of degrees are multiplied and one gcd is taken for the block; only a block that met a factor is searched degree
 * by degree. Blocks grow, because small degrees are the likely ones. The giant steps of Kaltofen and Shoup would save
 * applications of the Frobenius map, which here is cheaper than the product that each degree needs in any case. A
 * polynomial without small factors is tested for irreducibility, which needs no products, before the search goes on.
 *
 * <p>Source: von zur Gathen and Gerhard, Modern Computer Algebra, chapter 14; blocking after von zur Gathen and Shoup,
 * Computing Frobenius maps and factoring polynomials (1992). Cost: n/2 applications and n/2 products modulo f, when f is
 * irreducible, and some gcds.
 */
final class DistinctDegreeFactorization<P> {
    /** The product of all irreducible factors of one degree. */
    record Part<P>(P product, int degree) {}

    private static final int LONGEST_BLOCK = 32;

    private final PolynomialRing<P> ring;
    private final List<Part<P>> parts = new ArrayList<>();
    /** What is left to be split, a divisor of the modulus of the quotient ring. */
    private P rest;

    private QuotientRing<P> quotient;
    private UnaryOperator<P> frobenius;
    /** x^(q^degree) in the quotient ring; all factors up to this degree are split off. */
    private P power;

    private int degree;
    private boolean untested = true;

    private DistinctDegreeFactorization(PolynomialRing<P> ring, P squareFree) {
        this.ring = ring;
        this.rest = squareFree;
        this.quotient = ring.modulo(squareFree);
        this.frobenius = quotient.frobenius(ring.degree(squareFree) / 2);
        this.power = quotient.reduce(ring.x());
    }

    /** The parts in ascending order of degree, of a monic square-free polynomial of degree at least 1. */
    static <P> List<Part<P>> of(PolynomialRing<P> ring, P squareFree) {
        if (ring.degree(squareFree) == 1) {
            return List.of(new Part<>(squareFree, 1));
        }
        DistinctDegreeFactorization<P> splitting = new DistinctDegreeFactorization<>(ring, squareFree);
        splitting.split();
        return splitting.parts;
    }

    private void split() {
        while (2 * (degree + 1) <= ring.degree(rest)) {
            int length = Math.min(Math.min(degree / 2 + 1, LONGEST_BLOCK), ring.degree(rest) / 2 - degree);
            if (untested && degree >= Irreducibility.SMALL && parts.isEmpty()) {
                untested = false;
                if (Irreducibility.test(quotient, frobenius, power, degree)) {
                    break;
                }
            }
            splitBlock(length);
            shrinkQuotient();
        }
        if (ring.degree(rest) > 0) {
            parts.add(new Part<>(rest, ring.degree(rest)));
        }
    }

    /** Splits off the factors of the next {@code length} degrees. */
    private void splitBlock(int length) {
        List<P> differences = new ArrayList<>();
        P x = quotient.reduce(ring.x());
        P product = ring.one();
        for (int i = 0; i < length; i++) {
            ring.cancellation().check();
            power = frobenius.apply(power);
            P difference = ring.subtract(power, x);
            differences.add(difference);
            product = i == 0 ? difference : quotient.multiply(product, difference);
        }
        P found = ring.gcd(rest, product);
        rest = ring.quotient(rest, found);
        for (P difference : differences) {
            degree++;
            P part = ring.isOne(found) ? found : ring.gcd(found, difference);
            if (!ring.isOne(part)) {
                parts.add(new Part<>(part, degree));
                found = ring.quotient(found, part);
            }
        }
    }

    /** Goes over to the smaller modulus when that is worth a new Frobenius map. */
    private void shrinkQuotient() {
        int left = ring.degree(rest);
        if (left > 0 && 5 * left < 4 * ring.degree(quotient.modulus())) {
            quotient = ring.modulo(rest);
            frobenius = quotient.frobenius(Math.max(0, left / 2 - degree));
            power = quotient.reduce(power);
        }
    }
}
