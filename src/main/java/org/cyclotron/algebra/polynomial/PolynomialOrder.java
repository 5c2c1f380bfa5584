package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.integer.IntegerFactorization;
import org.cyclotron.algebra.integer.PrimePowerMinusOne;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * The order of a polynomial: the least n &gt; 0 with g | x^n &minus; 1, which exists when g(0) &ne; 0.
 *
 * <p>The order of an irreducible polynomial of degree n over GF(q) divides q^n &minus; 1, and is found by removing primes
 * from it. Where that number could not be factored completely within the budget, the order may be known only to be a
 * multiple of one number and to divide another; see {@link Order}. Nothing is guessed.
 */
public final class PolynomialOrder {
    private PolynomialOrder() {}

    /**
     * The order of a monic irreducible polynomial other than x; of degree 1, the order of its root in GF(q)*.
     *
     * <p>Cost: factoring q^n &minus; 1, and some log2(s) powers x^(q^n) mod g, s the number of its prime factors.
     *
     * @throws IllegalArgumentException when the polynomial is x, not monic, of degree below 1, or found to be reducible
     *     because x^(q^n &minus; 1) is not 1; not every reducible polynomial is found
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Order ofIrreducible(Polynomial irreducible, FactoringBudget budget, Cancellation cancellation) {
        requireOrder(irreducible);
        return ofIrreducible(irreducible, groupOrder(irreducible, budget, cancellation), cancellation);
    }

    /**
     * The orders of monic irreducible polynomials over one field, in the same order; null for x, which has none. Those of
     * equal degree share the factorisation of q^n &minus; 1.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static List<@Nullable Order> ofIrreducibles(
            List<Polynomial> irreducibles, FactoringBudget budget, Cancellation cancellation) {
        Map<Integer, IntegerFactorization> groupOrders = new HashMap<>();
        List<@Nullable Order> orders = new ArrayList<>();
        for (Polynomial irreducible : irreducibles) {
            if (irreducible.coefficient(0) == 0) {
                orders.add(null);
            } else {
                IntegerFactorization groupOrder = groupOrders.computeIfAbsent(
                        irreducible.degree(), degree -> groupOrder(irreducible, budget, cancellation));
                orders.add(ofIrreducible(irreducible, groupOrder, cancellation));
            }
        }
        return orders;
    }

    /**
     * The order of a factored polynomial, its factor x left out: the least common multiple of ord(g) p^t over its
     * factors g^m, t least with p^t &ge; m (Lidl and Niederreiter, Finite Fields, theorems 3.8 and 3.9). 1 for a power
     * of x.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Order of(PolynomialFactorization factorization, FactoringBudget budget, Cancellation cancellation) {
        long characteristic = factorization.polynomial().field().characteristic();
        List<Polynomial> irreducibles = factorization.factors().stream()
                .map(PolynomialFactor::polynomial)
                .toList();
        List<@Nullable Order> orders = ofIrreducibles(irreducibles, budget, cancellation);
        Order order = Order.ONE;
        for (int i = 0; i < orders.size(); i++) {
            Order simple = orders.get(i);
            if (simple != null) {
                int multiplicity = factorization.factors().get(i).multiplicity();
                order = order.leastCommonMultiple(simple.times(powerFactor(characteristic, multiplicity)));
            }
        }
        return order;
    }

    /**
     * What the order of g^m is times the order of g: p^t, t least with p^t &ge; m (Lidl and Niederreiter, theorem 3.8).
     *
     * @param p the characteristic
     * @param multiplicity m, at least 1
     */
    public static BigInteger powerFactor(long p, int multiplicity) {
        BigInteger power = BigInteger.ONE;
        while (power.compareTo(BigInteger.valueOf(multiplicity)) < 0) {
            power = power.multiply(BigInteger.valueOf(p));
        }
        return power;
    }

    private static void requireOrder(Polynomial polynomial) {
        if (polynomial.degree() < 1 || !polynomial.isMonic()) {
            throw new IllegalArgumentException(polynomial + " is not monic of degree at least 1");
        }
        if (polynomial.coefficient(0) == 0) {
            throw new IllegalArgumentException(polynomial + " has the factor x, so it divides no x^n - 1");
        }
    }

    private static IntegerFactorization groupOrder(
            Polynomial irreducible, FactoringBudget budget, Cancellation cancellation) {
        FiniteField field = irreducible.field();
        int exponent = Math.multiplyExact(field.degree(), irreducible.degree());
        return PrimePowerMinusOne.factor(field.characteristic(), exponent, budget, cancellation);
    }

    private static Order ofIrreducible(
            Polynomial irreducible, IntegerFactorization groupOrder, Cancellation cancellation) {
        PolynomialRing<?> ring = PolynomialRing.over(irreducible.field(), cancellation);
        return orderOfX(ring, irreducible, groupOrder);
    }

    private static <P> Order orderOfX(PolynomialRing<P> ring, Polynomial irreducible, IntegerFactorization groupOrder) {
        QuotientRing<P> quotient = ring.modulo(ring.element(irreducible));
        return ElementOrder.of(quotient, quotient.reduce(ring.x()), groupOrder);
    }
}
