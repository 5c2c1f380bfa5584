package org.cyclotron.cycle;

import java.math.BigInteger;
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
        Polynomial polynomial, int multiplicity, @Nullable Order order) {
    /** Whether this is the factor x. */
    public boolean isX() {
        return order == null;
    }

    /** Whether the order is known exactly; false for the factor x. */
    public boolean hasExactOrder() {
        return order != null && order.isExact();
    }

    /** The order of a factor other than x, which must be exact. */
    static BigInteger exactOrder(RegisterFactor factor) {
        if (factor.order == null) {
            throw new IllegalArgumentException("the factor x has no order");
        }
        return factor.order.value();
    }
}
