package org.cyclotron.lfsr;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PowersOfX;
import org.cyclotron.progress.Cancellation;

/**
 * Moves a register many steps at once.
 *
 * <p>With x^k &equiv; &Sigma; r_i x^i modulo &chi;, s(t+k) = &Sigma; r_i s(t+i), because &chi; annihilates every sequence
 * of the register, singular ones included. Costs O(log k) multiplications modulo &chi; and d^2 field operations
 * (Haramoto, Matsumoto, Nishimura, Panneton and L'Ecuyer, Efficient jump ahead for F2-linear random number generators,
 * 2008).
 */
public final class JumpAhead {
    private JumpAhead() {}

    /**
     * The state a number of steps on, or back where the number is negative. The given state is not changed.
     *
     * @throws ArithmeticException when stepping back a singular register
     * @throws IllegalArgumentException when the state does not have d cells
     */
    public static long[] jump(Lfsr lfsr, long[] state, BigInteger steps, Cancellation cancellation) {
        SequenceOutput.requireState(lfsr, state);
        if (steps.signum() >= 0) {
            return ahead(lfsr, state, steps, cancellation);
        }
        if (lfsr.isSingular()) {
            throw new ArithmeticException("c0 = 0: a singular register cannot be stepped back");
        }
        // The sequence read backwards is made by the reciprocal register from the state read backwards.
        return reversed(ahead(Reciprocal.of(lfsr), reversed(state), steps.negate(), cancellation));
    }

    private static long[] ahead(Lfsr lfsr, long[] state, BigInteger steps, Cancellation cancellation) {
        cancellation.check();
        Polynomial power = PowersOfX.power(steps, lfsr.characteristicPolynomial(), cancellation);
        FiniteField field = lfsr.field();
        int d = lfsr.degree();
        long[] outputs = SequenceOutput.first(lfsr, state, 2 * d - 1);
        long[] moved = new long[d];
        for (int i = 0; i <= power.degree(); i++) {
            cancellation.check();
            long r = power.coefficient(i);
            for (int j = 0; j < d && r != 0; j++) {
                moved[j] = field.add(moved[j], field.multiply(r, outputs[i + j]));
            }
        }
        return moved;
    }

    private static long[] reversed(long[] values) {
        long[] reversed = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
