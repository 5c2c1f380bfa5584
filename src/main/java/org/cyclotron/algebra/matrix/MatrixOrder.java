package org.cyclotron.algebra.matrix;

import java.math.BigInteger;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.PolynomialFactor;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.progress.Cancellation;

/**
 * The order of an invertible matrix M over GF(q), the least n &gt; 0 with M^n = I.
 *
 * <p>M is the commuting product of a part whose order L, the least common multiple of the orders of the irreducible
 * factors of the characteristic polynomial, is prime to p, and a unipotent part whose order is a power p^s. So M^L is
 * unipotent and s is found by raising it to the p-th power until it is I, at most log_p(size) + 1 times. (Celler and
 * Leedham-Green, Calculating the order of an invertible matrix, 1997.) The multiplicities in the characteristic
 * polynomial alone would not do: the identity has order 1 whatever its size.
 */
public final class MatrixOrder {
    private MatrixOrder() {}

    /**
     * The order, exact or bounded.
     *
     * @throws ArithmeticException when the matrix is singular
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Order of(Matrix matrix, FactoringBudget budget, Cancellation cancellation) {
        if (matrix.rank(cancellation) < matrix.size()) {
            throw new ArithmeticException("a singular matrix has no order");
        }
        PolynomialFactorization factors =
                PolynomialFactorization.of(matrix.characteristicPolynomial(cancellation), cancellation);
        Order semisimple = Order.ONE;
        for (PolynomialFactor factor : factors.factors()) {
            semisimple = semisimple.leastCommonMultiple(
                    PolynomialOrder.ofIrreducible(factor.polynomial(), budget, cancellation));
        }
        // What the order is known to divide is prime to p, too, so it serves as well as the order itself.
        Matrix unipotent = matrix.power(semisimple.divides(), cancellation);
        return semisimple.times(unipotentOrder(unipotent, cancellation));
    }

    private static BigInteger unipotentOrder(Matrix unipotent, Cancellation cancellation) {
        BigInteger p = BigInteger.valueOf(unipotent.field().characteristic());
        BigInteger order = BigInteger.ONE;
        Matrix power = unipotent;
        while (!power.isIdentity()) {
            if (order.bitLength() > unipotent.size() + p.bitLength()) {
                throw new IllegalStateException("the power of the matrix is not unipotent");
            }
            power = power.power(p, cancellation);
            order = order.multiply(p);
        }
        return order;
    }
}
