package org.cyclotron.sequence;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;

/**
 * The canonical additive character of GF(p^n): &chi;(x) = exp(2&pi;i Tr(x) / p), Tr(x) = x + x^p + … + x^(p^(n&minus;1))
 * (Lidl and Niederreiter, Finite Fields, chapter 5, section 1). Over GF(2) it is (&minus;1)^x.
 *
 * <p>The trace is linear over GF(p), so the traces of the powers of a suffice. Immutable.
 */
public final class AdditiveCharacter {
    private final long p;
    private final long[] basisTraces;

    public AdditiveCharacter(FiniteField field) {
        p = field.characteristic();
        basisTraces = new long[field.degree()];
        long power = 1;
        for (int i = 0; i < basisTraces.length; i++) {
            basisTraces[i] = trace(field, power);
            // The element a is written p: its digits are 0, 1.
            power = basisTraces.length == 1 ? 1 : field.multiply(power, p);
        }
    }

    private static long trace(FiniteField field, long x) {
        long trace = 0;
        long conjugate = x;
        for (int i = 0; i < field.degree(); i++) {
            trace = field.add(trace, conjugate);
            conjugate = field.power(conjugate, BigInteger.valueOf(field.characteristic()));
        }
        return trace;
    }

    /** The characteristic p. */
    public long characteristic() {
        return p;
    }

    /** The absolute trace of an element, in [0, p): &chi;(x) is the p-th root of unity with this exponent. */
    public long exponent(long x) {
        if (basisTraces.length == 1) {
            return x;
        }
        long rest = x;
        // p < 2^27 in an extension field, so no product overflows.
        long sum = 0;
        for (int i = 0; rest != 0; i++) {
            sum += rest % p * basisTraces[i] % p;
            rest /= p;
        }
        return sum % p;
    }
}
