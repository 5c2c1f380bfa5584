package org.cyclotron.cycle;

import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.jspecify.annotations.Nullable;

/**
 * A monic irreducible factor of a characteristic polynomial.
 *
 * @param multiplicity at least 1
 * @param order the order of the irreducible factor itself, not of its power; null for the factor x, which has none
 */
public record RegisterFactor(
        Polynomial polynomial, int multiplicity, @Nullable Order order) {}
