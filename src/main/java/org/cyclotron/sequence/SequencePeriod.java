package org.cyclotron.sequence;

import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.lfsr.BerlekampMassey;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;

/**
 * The least period of the sequence from one state, by algebra: the order of its minimal polynomial (Lidl and
 * Niederreiter, Finite Fields, theorem 8.44), which Berlekamp and Massey's algorithm finds from 2d elements. Factors x of
 * the minimal polynomial are the tail: that many elements come before the periodic part.
 *
 * @param minimalPolynomial the characteristic polynomial of the shortest register that makes the sequence; 1 for zeros
 * @param tail the elements before the periodic part; 0 for nonsingular registers
 * @param order the least period of what follows; where a number was not factored, only bounds of it
 */
public record SequencePeriod(Polynomial minimalPolynomial, int tail, Order order) {
    /** The most cells for which the minimal polynomial is looked for: the time grows with the square. */
    public static final int LARGEST_DEGREE = 20_000;

    /**
     * The period of the sequence from a state. Costs 4 d&sup2; field operations and the factorisation of the polynomial
     * and of its group orders.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws IllegalArgumentException when the register has more than {@value #LARGEST_DEGREE} cells
     */
    public static SequencePeriod of(Lfsr lfsr, long[] state, FactoringBudget budget, Cancellation cancellation) {
        if (lfsr.degree() > LARGEST_DEGREE) {
            throw new IllegalArgumentException("The period of a state is looked for up to " + LARGEST_DEGREE
                    + " cells; this register has " + lfsr.degree());
        }
        long[] elements = SequenceOutput.first(lfsr, state, 2 * lfsr.degree());
        return BerlekampMassey.of(lfsr.field(), elements, cancellation)
                .lfsr()
                .map(shortest -> of(shortest, budget, cancellation))
                .orElseGet(() -> new SequencePeriod(Polynomial.one(lfsr.field()), 0, Order.ONE));
    }

    private static SequencePeriod of(Lfsr shortest, FactoringBudget budget, Cancellation cancellation) {
        Polynomial minimal = shortest.characteristicPolynomial();
        Order order = PolynomialOrder.of(PolynomialFactorization.of(minimal, cancellation), budget, cancellation);
        return new SequencePeriod(minimal, shortest.preperiod(), order);
    }

    /** The linear complexity: the cells of the shortest register that makes the sequence. */
    public int linearComplexity() {
        return minimalPolynomial.degree();
    }
}
