package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactor;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PowersOfX;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A state on a cycle of each length: the impulse of an annihilator.
 *
 * <p>Let h divide the characteristic polynomial, h(0) &ne; 0. The sequence 0, …, 0, 1, … of the recurrence h has h as its
 * minimal polynomial, so its least period is ord(h) (Lidl&ndash;Niederreiter, Theorems 8.42 and 8.44); it obeys the
 * register as well, so its first d symbols are a state on a cycle of length ord(h), of singular registers too.
 *
 * <p>Each is checked by x^length = 1 mod h while the checks are affordable; with a great many terms, or enormous ones,
 * later representatives go unchecked, and finally are left out. The limits count field operations, so the result does
 * not depend on the machine. Not thread safe.
 */
final class Representatives {
    private static final double MOST_CHECKING = 0x1p31;
    private static final double MOST_BUILDING = 0x1p32;

    private final Lfsr lfsr;
    private final List<RegisterFactor> factors;
    private final Cancellation cancellation;
    private double checking;
    private double building;

    Representatives(Lfsr lfsr, List<RegisterFactor> factors, Cancellation cancellation) {
        this.lfsr = lfsr;
        this.factors = factors;
        this.cancellation = cancellation;
    }

    /** A state on a cycle of this term; null when the limit is used up. */
    long @Nullable [] of(CycleSum.Term term) {
        cancellation.check();
        int degree = term.degree();
        building += (double) degree * degree + (double) (lfsr.degree() - degree) * degree;
        if (building > MOST_BUILDING) {
            return null;
        }
        if (degree == 0) {
            return new long[lfsr.degree()];
        }
        Polynomial annihilator = annihilator(term);
        check(annihilator, term.length());
        return firstOutputs(Lfsr.ofCharacteristic(annihilator));
    }

    private Polynomial annihilator(CycleSum.Term term) {
        List<PolynomialFactor> parts = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (term.exponents()[i] > 0) {
                parts.add(new PolynomialFactor(factors.get(i).polynomial(), term.exponents()[i]));
            }
        }
        return PolynomialFactorization.product(lfsr.field(), parts, cancellation);
    }

    private void check(Polynomial annihilator, BigInteger length) {
        double packed = lfsr.field().order() == 2 ? 64 : 1;
        double cost = (double) annihilator.degree() * annihilator.degree() * length.bitLength() / packed;
        if (checking + cost > MOST_CHECKING) {
            return;
        }
        checking += cost;
        if (!PowersOfX.power(length, annihilator, cancellation)
                .equals(Polynomial.one(lfsr.field()).mod(annihilator))) {
            throw new IllegalStateException(
                    "internal contradiction: x^%s is not 1 modulo %s".formatted(length, annihilator));
        }
    }

    /** The first d outputs of the impulse of a shorter register. */
    private long[] firstOutputs(Lfsr shorter) {
        long[] outputs = new long[lfsr.degree()];
        long[] state = shorter.impulseState();
        System.arraycopy(state, 0, outputs, 0, state.length);
        for (int t = state.length; t < outputs.length; t++) {
            cancellation.check();
            shorter.step(state);
            outputs[t] = state[state.length - 1];
        }
        return outputs;
    }
}
