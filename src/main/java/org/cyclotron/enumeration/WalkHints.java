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
        public double cycles(Polynomial characteristic) {
            CycleStructure structure = AlgebraicAnalyzer.analyze(
                            Lfsr.ofCharacteristic(characteristic), FactoringBudget.DEFAULT, Cancellation.NONE)
                    .structure();
            return structure == null
                    ? Double.POSITIVE_INFINITY
                    : structure.cycles().doubleValue();
        }
    };

    /** Irreducible factors, repeated as often as they divide. Whoever splits a polynomial by them multiplies them first. */
    List<Polynomial> factors(Polynomial characteristic);

    /** The order of an irreducible polynomial other than x, or a number that it is not much smaller than. */
    BigInteger order(Polynomial irreducible);

    /** About how many cycles the register with this characteristic polynomial has. */
    double cycles(Polynomial characteristic);
}
