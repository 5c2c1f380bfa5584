package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a multiplicative order: it is a multiple of one number and divides another. It is exact when the two
 * are equal; otherwise p^n &minus; 1 has a composite cofactor that was not factored within the budget.
 *
 * @param multipleOf the order is a multiple of this
 * @param divides the order divides this; equal to {@code multipleOf} exactly when the order is known
 * @param cofactor the product of the unfactored composite cofactors that stand in the way; null when the order is exact
 * @param trialBound every prime factor up to this bound was removed from the cofactor; 0 when the order is exact
 * @param proven whether every prime used has been proven prime (else some are probable primes)
 */
public record Order(
        BigInteger multipleOf, BigInteger divides, @Nullable BigInteger cofactor, long trialBound, boolean proven) {
    /** The order 1, of the polynomial x &minus; 1 and of constants. */
    public static final Order ONE = exact(BigInteger.ONE, true);

    public Order {
        if (multipleOf.signum() <= 0 || divides.mod(multipleOf).signum() != 0) {
            throw new IllegalArgumentException(multipleOf + " does not divide " + divides);
        }
        if (multipleOf.equals(divides) != (cofactor == null)) {
            throw new IllegalArgumentException("a cofactor belongs to an order that is not exact, and only there");
        }
    }

    /** An order known exactly. */
    public static Order exact(BigInteger order, boolean proven) {
        return new Order(order, order, null, 0, proven);
    }

    public boolean isExact() {
        return cofactor == null;
    }

    /**
     * The exact order.
     *
     * @throws IllegalStateException when it is not known
     */
    public BigInteger value() {
        if (!isExact()) {
            throw new IllegalStateException("the order is only known to divide " + divides);
        }
        return divides;
    }

    /** The order times a known factor. */
    public Order times(BigInteger factor) {
        return new Order(multipleOf.multiply(factor), divides.multiply(factor), cofactor, trialBound, proven);
    }

    /** The order of an element of a direct product: the least common multiple. */
    public Order leastCommonMultiple(Order other) {
        BigInteger lower = lcm(multipleOf, other.multipleOf);
        BigInteger upper = lcm(divides, other.divides);
        boolean bothProven = proven && other.proven;
        if (lower.equals(upper)) {
            return exact(lower, bothProven);
        }
        BigInteger left = cofactor == null ? BigInteger.ONE : cofactor;
        BigInteger right = other.cofactor == null ? BigInteger.ONE : other.cofactor;
        return new Order(lower, upper, lcm(left, right), Math.max(trialBound, other.trialBound), bothProven);
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
