package org.cyclotron.cycle;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * The cycles in one summand K[x]/(g^m), one after the other: zero, then for j = 1 … m the elements
 * g^(m&minus;j)&middot;u, u from {@link UnitOrbits}, whose annihilator is g^j.
 *
 * <p>An element y becomes a sequence by s(t) = the top coefficient of x^t&middot;y mod g^m. This map is linear, takes
 * multiplication by x to the shift, and is injective, as the top coefficient vanishes on no ideal but zero; so it gives
 * exactly the sequences that obey g^m. Not thread safe.
 */
final class ComponentOrbits {
    private final RegisterFactor factor;
    private final Polynomial generator;
    private final Polynomial modulus;
    private final int symbols;
    private final Cancellation cancellation;
    private @Nullable UnitOrbits orbits;
    private int level;
    private Polynomial element;
    private BigInteger length = BigInteger.ONE;

    /**
     * The cycles of one summand, beginning with zero.
     *
     * @param generator see {@link CosetGenerator}
     * @param symbols how many symbols of each sequence are wanted
     */
    ComponentOrbits(RegisterFactor factor, Polynomial generator, int symbols, Cancellation cancellation) {
        this.factor = factor;
        this.generator = generator;
        this.symbols = symbols;
        this.cancellation = cancellation;
        modulus = factor.polynomial().power(factor.multiplicity());
        element = Polynomial.zero(modulus.field());
    }

    /** The length of the present cycle. */
    BigInteger length() {
        return length;
    }

    /** Back to the zero element. */
    void reset() {
        level = 0;
        orbits = null;
        element = Polynomial.zero(modulus.field());
        length = BigInteger.ONE;
    }

    /** Moves to the next cycle; false when there is none. */
    boolean advance() {
        UnitOrbits units = orbits;
        if (units == null || !units.advance()) {
            if (level == factor.multiplicity()) {
                return false;
            }
            units = enter(++level);
        }
        element = factor.polynomial().power(factor.multiplicity() - level).multiply(units.current());
        return true;
    }

    private UnitOrbits enter(int j) {
        Polynomial g = factor.polynomial();
        BigInteger order = RegisterFactor.exactOrder(factor);
        UnitOrbits units = new UnitOrbits(g, order, generator, j, cancellation);
        length = order.multiply(PolynomialOrder.powerFactor(g.field().characteristic(), j));
        orbits = units;
        return units;
    }

    /** The first symbols of the sequence of the present element. */
    long[] sequence() {
        FiniteField field = modulus.field();
        int top = modulus.degree() - 1;
        long[] y = new long[top + 1];
        for (int i = 0; i <= top; i++) {
            y[i] = element.coefficient(i);
        }
        long[] sequence = new long[symbols];
        for (int t = 0; t < symbols; t++) {
            cancellation.check();
            long out = y[top];
            sequence[t] = out;
            System.arraycopy(y, 0, y, 1, top);
            y[0] = 0;
            for (int i = 0; out != 0 && i <= top; i++) {
                y[i] = field.subtract(y[i], field.multiply(out, modulus.coefficient(i)));
            }
        }
        return sequence;
    }
}
