package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The residue class ring GF(q)[x]/(f), f monic of degree n &ge; 1. Residues are polynomials of degree below n; arguments
 * must be residues unless said otherwise.
 */
interface QuotientRing<P> {
    /** Bits of the exponent that a general power consumes with one product. */
    int WINDOW = 4;

    PolynomialRing<P> ring();

    P modulus();

    /** The residue of any polynomial. */
    P reduce(P a);

    P multiply(P a, P b);

    P square(P a);

    /** The product with x. */
    P timesX(P a);

    /**
     * The Frobenius map a &rarr; a^q, GF(q)-linear.
     *
     * @param applications how often it is going to be applied, which decides what is worth preparing
     */
    UnaryOperator<P> frobenius(int applications);

    /** x^exponent, exponent &ge; 0: one square a bit, started from the leading bits, which name a monomial below n. */
    default P powerOfX(BigInteger exponent) {
        int degree = ring().degree(modulus());
        int bits = exponent.bitLength();
        int leading = Math.min(bits, 31 - Integer.numberOfLeadingZeros(degree));
        P result = ring().monomial(exponent.shiftRight(bits - leading).intValueExact());
        for (int i = bits - leading - 1; i >= 0; i--) {
            ring().cancellation().check();
            result = square(result);
            if (exponent.testBit(i)) {
                result = timesX(result);
            }
        }
        return result;
    }

    /** a^exponent, exponent &ge; 0: one square a bit and one product a window of bits. */
    default P power(P a, BigInteger exponent) {
        if (a.equals(ring().x())) {
            return powerOfX(exponent);
        }
        List<P> powers = new ArrayList<>(List.of(ring().one(), a));
        P result = ring().one();
        int bits = (exponent.bitLength() + WINDOW - 1) / WINDOW * WINDOW;
        for (int low = bits - WINDOW; low >= 0; low -= WINDOW) {
            ring().cancellation().check();
            for (int j = 0; j < WINDOW; j++) {
                result = square(result);
            }
            int digit = digit(exponent, low);
            while (powers.size() <= digit) {
                powers.add(multiply(powers.getLast(), a));
            }
            result = digit == 0 ? result : multiply(result, powers.get(digit));
        }
        return result;
    }

    private static int digit(BigInteger exponent, int low) {
        int digit = 0;
        for (int bit = low + WINDOW - 1; bit >= low; bit--) {
            digit = digit << 1 | (exponent.testBit(bit) ? 1 : 0);
        }
        return digit;
    }
}
