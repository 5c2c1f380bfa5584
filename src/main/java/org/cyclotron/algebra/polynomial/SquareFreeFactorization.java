package org.cyclotron.algebra.polynomial;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a monic polynomial into powers of pairwise coprime square-free polynomials: f = &Pi; s_m^m, where s_m is the
 * product of the irreducible factors of multiplicity m.
 *
 * <p>In characteristic p the derivative loses the factors whose multiplicity p divides; what is left of them is a
 * polynomial in x^p, a p-th power, and its root is split in turn. Source: von zur Gathen and Gerhard, Modern Computer
 * Algebra, chapter 14; Yun's idea with the correction for characteristic p. Cost: one gcd of full size and one for each
 * multiplicity.
 */
final class SquareFreeFactorization<P> {
    /** A monic square-free polynomial and its multiplicity. */
    record Part<P>(P squareFree, int multiplicity) {}

    private final PolynomialRing<P> ring;
    private final List<Part<P>> parts = new ArrayList<>();

    private SquareFreeFactorization(PolynomialRing<P> ring) {
        this.ring = ring;
    }

    /** The parts that are not 1, of a monic polynomial of degree at least 1. */
    static <P> List<Part<P>> of(PolynomialRing<P> ring, P monic) {
        SquareFreeFactorization<P> splitting = new SquareFreeFactorization<>(ring);
        splitting.split(monic, 1);
        return splitting.parts;
    }

    private void split(P f, int scale) {
        P repeated = ring.gcd(f, ring.derivative(f));
        P distinct = ring.quotient(f, repeated);
        for (int multiplicity = 1; !ring.isOne(distinct); multiplicity++) {
            ring.cancellation().check();
            P further = ring.gcd(distinct, repeated);
            P exactly = ring.quotient(distinct, further);
            if (!ring.isOne(exactly)) {
                parts.add(new Part<>(exactly, scale * multiplicity));
            }
            repeated = ring.quotient(repeated, further);
            distinct = further;
        }
        if (!ring.isOne(repeated)) {
            split(
                    ring.characteristicRoot(repeated),
                    Math.toIntExact(scale * ring.field().characteristic()));
        }
    }
}
