package org.cyclotron.report;

import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.Verification;
import org.jspecify.annotations.Nullable;

/** What an analysis says, in words with every digit. Stateless. */
public final class AnalysisWords {
    private AnalysisWords() {}

    /** Such as {@code irreducible, not primitive}. */
    public static String kind(AlgebraicAnalysis algebra) {
        String kind = RegisterKind.of(algebra).label();
        String undecided = switch (algebra.primitive()) {
            case UNKNOWN -> ", primitive or not is unknown";
            case NO -> algebra.irreducible() && !algebra.singular() ? ", not primitive" : "";
            case YES -> "";
        };
        return kind + undecided + (algebra.selfReciprocal() ? ", self-reciprocal" : "");
    }

    /** The order of a register, of which part it is where it is singular. */
    public static String order(AlgebraicAnalysis algebra) {
        return order(algebra.order()) + (algebra.singular() ? " (of the periodic part)" : "");
    }

    /** An order, or between what it lies. */
    public static String order(@Nullable Order order) {
        if (order == null) {
            return "–";
        }
        if (order.isExact()) {
            return order.value() + (order.proven() ? "" : " (rests on probable primes)");
        }
        return "divides " + order.divides() + ", is a multiple of " + order.multipleOf() + " (unfactored: "
                + order.cofactor() + ")";
    }

    /** A factor to its multiplicity, such as {@code (x^2 + x + 1)^2}. */
    public static String power(RegisterFactor factor) {
        String polynomial = factor.polynomial().toString();
        if (factor.multiplicity() == 1) {
            return polynomial;
        }
        String base = polynomial.contains(" ") ? "(" + polynomial + ")" : polynomial;
        return base + "^" + factor.multiplicity();
    }

    /** How the algebraic answer was checked. */
    public static String status(Verification verification) {
        return switch (verification.status()) {
            case VERIFIED ->
                verification.walkedEveryState()
                        ? "verified: " + verification.method() + " walked " + verification.statesCovered() + " of "
                                + verification.statesExpected() + " states"
                        : "verified by sections: " + verification.statesCovered() + " of "
                                + verification.statesExpected() + " states accounted for";
            case ASSISTED, ALGEBRAIC_ONLY, FAILED ->
                verification.status().id() + (verification.reason() == null ? "" : ": " + verification.reason());
        };
    }
}
