package org.cyclotron.gui.structure;

import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.report.Figures;

/** Orders in words with every digit. */
final class OrderText {
    private OrderText() {}

    /** Such as {@code Order 4,095}, or what bounds it and why. @param subject what has the order */
    static String inFull(String subject, Order order) {
        if (order.isExact()) {
            return subject + " " + LongText.of(Figures.full(order.value()))
                    + (order.proven() ? "" : ", by probable primes");
        }
        return "%s not known exactly: a multiple of %s that divides %s. A cofactor of %d digits was not factored."
                .formatted(
                        subject,
                        LongText.of(Figures.full(order.multipleOf())),
                        LongText.of(Figures.full(order.divides())),
                        order.cofactor() == null
                                ? 0
                                : order.cofactor().toString().length());
    }
}
