package org.cyclotron.gui.structure;

import java.math.BigInteger;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PolynomialText;

/**
 * A row of the table of factors.
 *
 * @param factor the polynomial, abridged where it is long
 * @param order the order of the factor, that of its power after an arrow, and whether it is primitive
 * @param orderInFull the same in words with every digit
 */
record FactorRow(String factor, String factorInFull, int degree, int multiplicity, String order, String orderInFull) {
    /** Longer polynomials are abridged; hover shows them whole. */
    private static final int TERMS = 8;

    static FactorRow of(RegisterFactor factor) {
        Polynomial polynomial = factor.polynomial();
        return new FactorRow(
                PolynomialText.abridged(polynomial, TERMS),
                LongText.of(PolynomialText.abridged(polynomial, LongText.MOST_TERMS)),
                polynomial.degree(),
                factor.multiplicity(),
                orderText(factor),
                orderInFull(factor));
    }

    private static String orderText(RegisterFactor factor) {
        Order order = factor.order();
        if (order == null) {
            return "– (tails)";
        }
        String own = exactOrBound(order);
        if (factor.multiplicity() > 1) {
            return own + " → " + exactOrBound(ofPower(factor, order));
        }
        return isPrimitive(factor) ? own + ", primitive" : own;
    }

    private static String orderInFull(RegisterFactor factor) {
        Order order = factor.order();
        if (order == null) {
            return "The factor x has no order: it makes the tails";
        }
        String own = OrderText.inFull("Order", order) + (isPrimitive(factor) ? ", primitive" : "");
        return factor.multiplicity() == 1
                ? own
                : own + "\n" + OrderText.inFull("Order of its power", ofPower(factor, order));
    }

    private static String exactOrBound(Order order) {
        return order.isExact() ? Figures.count(order.value()) : "divides " + Figures.count(order.divides());
    }

    private static Order ofPower(RegisterFactor factor, Order order) {
        return order.times(
                PolynomialOrder.powerFactor(factor.polynomial().field().characteristic(), factor.multiplicity()));
    }

    private static boolean isPrimitive(RegisterFactor factor) {
        if (!factor.hasExactOrder()) {
            return false;
        }
        Polynomial polynomial = factor.polynomial();
        BigInteger largest = BigInteger.valueOf(polynomial.field().order())
                .pow(polynomial.degree())
                .subtract(BigInteger.ONE);
        Order order = factor.order();
        return order != null && order.value().equals(largest);
    }
}
