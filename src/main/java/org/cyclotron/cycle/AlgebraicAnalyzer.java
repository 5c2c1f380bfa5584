package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactor;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cycle structure of a register from the factors of its characteristic polynomial, without walking.
 *
 * <p>Factors, then their orders, then the {@link CycleSum}; the lengths times the counts must add up to q^(d&minus;e)
 * exactly. When an order is only bounded, because p^n &minus; 1 was not fully factored within the budget, there is no
 * structure but a reason, and the rest of the answer stands. Stateless and safe for use by several threads.
 */
public final class AlgebraicAnalyzer {
    /** A structure with more terms is not computed. */
    public static final int MOST_TERMS = 100_000;

    private final Lfsr lfsr;
    private final Polynomial characteristic;
    private final FactoringBudget budget;
    private final Cancellation cancellation;

    private AlgebraicAnalyzer(Lfsr lfsr, FactoringBudget budget, Cancellation cancellation) {
        this.lfsr = lfsr;
        this.characteristic = lfsr.characteristicPolynomial();
        this.budget = budget;
        this.cancellation = cancellation;
    }

    /**
     * Analyses a register.
     *
     * @param budget how much work may go into factoring integers
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws IllegalStateException when the counts contradict each other, which no input should bring about
     */
    public static AlgebraicAnalysis analyze(Lfsr lfsr, FactoringBudget budget, Cancellation cancellation) {
        return new AlgebraicAnalyzer(lfsr, budget, cancellation).analyze();
    }

    private AlgebraicAnalysis analyze() {
        List<RegisterFactor> factors = factors();
        int preperiod = lfsr.preperiod();
        BigInteger q = BigInteger.valueOf(lfsr.field().order());
        BigInteger cyclicStates = q.pow(lfsr.degree() - preperiod);
        boolean irreducible = factors.size() == 1 && factors.getFirst().multiplicity() == 1;
        String reason = obstacle(factors);
        CycleStructure structure = null;
        if (reason == null) {
            structure = structure(factors, cyclicStates);
            reason = structure == null ? "more than %s terms".formatted(MOST_TERMS) : null;
        }
        return new AlgebraicAnalysis(
                lfsr,
                factors,
                order(factors),
                preperiod,
                irreducible,
                primitive(factors, irreducible),
                characteristic.reversed().monic().equals(characteristic),
                cyclicStates,
                structure,
                reason,
                new TailLevels(q, preperiod, cyclicStates));
    }

    private List<RegisterFactor> factors() {
        List<PolynomialFactor> found =
                PolynomialFactorization.of(characteristic, cancellation).factors();
        Polynomial product = PolynomialFactorization.product(lfsr.field(), found, cancellation);
        if (!product.equals(characteristic)) {
            throw new IllegalStateException(
                    "internal contradiction: the factors of %s multiply to %s".formatted(characteristic, product));
        }
        List<@Nullable Order> orders = PolynomialOrder.ofIrreducibles(
                found.stream().map(PolynomialFactor::polynomial).toList(), budget, cancellation);
        List<RegisterFactor> factors = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PolynomialFactor factor = found.get(i);
            factors.add(new RegisterFactor(factor.polynomial(), factor.multiplicity(), orders.get(i)));
        }
        return factors;
    }

    /** The least common multiple of the orders of the powers, the factor x left out. */
    private Order order(List<RegisterFactor> factors) {
        Order order = Order.ONE;
        for (RegisterFactor factor : factors) {
            if (factor.order() != null) {
                BigInteger t = PolynomialOrder.powerFactor(lfsr.field().characteristic(), factor.multiplicity());
                order = order.leastCommonMultiple(factor.order().times(t));
            }
        }
        return order;
    }

    /** Why there can be no structure; null when there can. */
    private static @Nullable String obstacle(List<RegisterFactor> factors) {
        for (RegisterFactor factor : factors) {
            Order order = factor.order();
            if (order != null && order.cofactor() != null) {
                return ("the order of the factor of degree %s is only bounded: a cofactor of %s digits without prime factors up to"
                                + " %s was not factored")
                        .formatted(
                                factor.polynomial().degree(),
                                order.cofactor().toString().length(),
                                order.trialBound());
            }
        }
        return null;
    }

    /** The structure; null when it has too many terms. */
    private @Nullable CycleStructure structure(List<RegisterFactor> factors, BigInteger cyclicStates) {
        List<RegisterFactor> periodic =
                factors.stream().filter(factor -> !factor.isX()).toList();
        Optional<List<CycleSum.Term>> sum = CycleSum.of(periodic, MOST_TERMS, cancellation);
        if (sum.isEmpty()) {
            return null;
        }
        Representatives representatives = new Representatives(lfsr, periodic, cancellation);
        CycleStructure structure = new CycleStructure(sum.get().stream()
                .map(term -> new CycleTerm(term.length(), term.count(), representatives.of(term)))
                .toList());
        if (!structure.states().equals(cyclicStates)) {
            throw new IllegalStateException("internal contradiction: the cycles of %s hold %s states, not %s"
                    .formatted(lfsr, structure.states(), cyclicStates));
        }
        return structure;
    }

    /** Primitive: irreducible, not x, of order q^d &minus; 1. A bounded order can rule that out, but not prove it. */
    private Certainty primitive(List<RegisterFactor> factors, boolean irreducible) {
        Order order = factors.getFirst().order();
        if (!irreducible || order == null) {
            return Certainty.NO;
        }
        if (!order.divides().equals(lfsr.stateCount().subtract(BigInteger.ONE))) {
            return Certainty.NO;
        }
        return order.isExact() ? Certainty.YES : Certainty.UNKNOWN;
    }
}
