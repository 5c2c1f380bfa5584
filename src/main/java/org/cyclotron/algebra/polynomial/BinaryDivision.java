package org.cyclotron.algebra.polynomial;

import org.cyclotron.progress.Cancellation;

/**
 * Division and greatest common divisors of bit-packed polynomials over GF(2), by shifting and adding: one pass over the
 * divisor for each term of the quotient.
 */
final class BinaryDivision {
    private BinaryDivision() {}

    /** The degree of the polynomial in the first {@code length} words; &minus;1 for zero. */
    static int degree(long[] words, int length) {
        int top = length - 1;
        while (top >= 0 && words[top] == 0) {
            top--;
        }
        return top < 0 ? -1 : top * Long.SIZE + 63 - Long.numberOfLeadingZeros(words[top]);
    }

    /** Adds term &middot; x^shift to a sum that has room for it; the term has the given degree. */
    private static void addShifted(long[] sum, long[] term, int degree, int shift) {
        int offset = shift >> 6;
        int length = (degree >> 6) + 1;
        if ((shift & 63) == 0) {
            for (int i = 0; i < length; i++) {
                sum[offset + i] ^= term[i];
            }
            return;
        }
        long carry = 0;
        for (int i = 0; i < length; i++) {
            sum[offset + i] ^= term[i] << shift | carry;
            carry = term[i] >>> -shift;
        }
        // A carry of zero may have no word to go to.
        if (carry != 0) {
            sum[offset + length] ^= carry;
        }
    }

    /** Replaces the dividend by its remainder, writes the quotient where one is wanted, returns the remainder's degree. */
    private static int divide(long[] dividend, int dividendDegree, long[] divisor, int degree, long[] quotient) {
        int top = dividendDegree;
        while (top >= degree) {
            int shift = top - degree;
            if (quotient.length > 0) {
                quotient[shift >> 6] |= 1L << shift;
            }
            addShifted(dividend, divisor, degree, shift);
            top = degree(dividend, (top >> 6) + 1);
        }
        return top;
    }

    /** The quotient; the remainder is dropped. The divisor is not zero. */
    static BinaryPolynomial quotient(BinaryPolynomial dividend, BinaryPolynomial divisor) {
        int steps = dividend.degree() - divisor.degree() + 1;
        if (steps <= 0) {
            return BinaryPolynomial.trimmed(new long[0]);
        }
        long[] quotient = new long[(steps + Long.SIZE - 1) / Long.SIZE];
        divide(dividend.words().clone(), dividend.degree(), divisor.words(), divisor.degree(), quotient);
        return BinaryPolynomial.trimmed(quotient);
    }

    /** The greatest common divisor. Euclid's algorithm. */
    static BinaryPolynomial gcd(BinaryPolynomial first, BinaryPolynomial second, Cancellation cancellation) {
        long[] none = new long[0];
        long[] a = first.words().clone();
        long[] b = second.words().clone();
        int aDegree = first.degree();
        int bDegree = second.degree();
        while (bDegree >= 0) {
            cancellation.check();
            int rest = divide(a, aDegree, b, bDegree, none);
            long[] swapped = a;
            a = b;
            aDegree = bDegree;
            b = swapped;
            bDegree = rest;
        }
        return BinaryPolynomial.trimmed(a);
    }
}
