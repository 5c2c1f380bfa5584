package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactor;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * What algebra suggests to a kernel. Hints decide how a register is walked and how long that is predicted to take; a wrong
 * one makes a walk slower or has it refused, but no count follows from one.
 */
public interface WalkHints {
    /** From the factorisation of polynomials and of numbers. */
    WalkHints ALGEBRA = new WalkHints() {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            List<Polynomial> factors = new ArrayList<>();
            for (PolynomialFactor factor : PolynomialFactorization.of(characteristic, Cancellation.NONE)
                    .factors()) {
                for (int i = 0; i < factor.multiplicity(); i++) {
                    factors.add(factor.polynomial());
                }
            }
            return factors;
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            Order order = PolynomialOrder.ofIrreducible(irreducible, FactoringBudget.DEFAULT, Cancellation.NONE);
            return order.isExact() ? order.value() : order.multipleOf();
        }

        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            CycleStructure structure = AlgebraicAnalyzer.analyze(
                            Lfsr.ofCharacteristic(characteristic), FactoringBudget.DEFAULT, Cancellation.NONE)
                    .structure();
            return structure == null
                    ? List.of()
                    : structure.terms().stream()
                            .map(term -> new Expected(
                                    term.length().doubleValue(), term.count().doubleValue()))
                            .toList();
        }
    };

    /** Irreducible factors, repeated as often as they divide. Whoever splits a polynomial by them multiplies them first. */
    List<Polynomial> factors(Polynomial characteristic);

    /** The order of an irreducible polynomial other than x, or a number that it is not much smaller than. */
    BigInteger order(Polynomial irreducible);

    /** The cycles that a register with this characteristic polynomial should have; empty where that is not known. */
    List<Expected> cycles(Polynomial characteristic);

    /**
     * Cycles to be expected.
     *
     * @param length in states, at least 1
     * @param count how many of this length
     */
    record Expected(double length, double count) {}

    /** How many cycles are expected; infinitely many where nothing is known. */
    static double count(List<Expected> cycles) {
        return cycles.isEmpty()
                ? Double.POSITIVE_INFINITY
                : cycles.stream().mapToDouble(Expected::count).sum();
    }

    /**
     * How many states lie on cycles without a mark, if one state in so many is marked at random: L&middot;exp(&minus;L/m) for
     * each cycle of length L.
     *
     * @param counted cycles of at most this length do not count
     */
    static double withoutMark(List<Expected> cycles, double spacing, int counted) {
        return cycles.isEmpty()
                ? Double.POSITIVE_INFINITY
                : cycles.stream()
                        .filter(each -> each.length() > counted)
                        .mapToDouble(each -> each.count() * each.length() * Math.exp(-each.length() / spacing))
                        .sum();
    }
}
