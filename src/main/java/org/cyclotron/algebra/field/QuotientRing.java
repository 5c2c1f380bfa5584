package org.cyclotron.algebra.field;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The ring GF(p)[x]/(m), m monic of degree n at least 2, on coefficient arrays of length n, lowest first.
 *
 * <p>p^n &le; 2^53, so 2n sums of products of two coefficients stay below 2^63 and are reduced mod p once. Immutable,
 * safe for use by several threads.
 */
final class QuotientRing {
    private final long p;
    private final int n;
    private final long[] modulus;
    /** −m without its leading term: what x^n is congruent to. */
    private final long[] replacement;

    QuotientRing(long p, long[] modulus) {
        this.p = p;
        this.n = modulus.length - 1;
        this.modulus = modulus.clone();
        this.replacement = new long[n];
        for (int i = 0; i < n; i++) {
            replacement[i] = modulus[i] == 0 ? 0 : p - modulus[i];
        }
    }

    /** a·b. Schoolbook product, then x^n replaced from the top; 2n² products of coefficients. */
    long[] multiply(long[] a, long[] b) {
        long[] product = new long[2 * n - 1];
        for (int i = 0; i < n; i++) {
            long digit = a[i];
            if (digit != 0) {
                for (int j = 0; j < n; j++) {
                    product[i + j] += digit * b[j];
                }
            }
        }
        for (int i = 2 * n - 2; i >= n; i--) {
            long digit = remainder(product[i]);
            if (digit != 0) {
                for (int j = 0; j < n; j++) {
                    product[i - n + j] += digit * replacement[j];
                }
            }
        }
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = remainder(product[i]);
        }
        return result;
    }

    /**
     * a mod p for 0 ≤ a &lt; 2n·p², by the faster floating-point division. The quotient is wrong by at most 2^−52 of
     * itself, which is less than 1 after rounding, so one step corrects it.
     */
    private long remainder(long a) {
        long remainder = a - ((long) ((double) a / p)) * p;
        if (remainder < 0) {
            return remainder + p;
        }
        return remainder >= p ? remainder - p : remainder;
    }

    /** a^exponent, exponent at least 1. */
    long[] power(long[] a, long exponent) {
        long[] result = a;
        for (int i = Long.SIZE - 2 - Long.numberOfLeadingZeros(exponent); i >= 0; i--) {
            result = multiply(result, result);
            if ((exponent >>> i & 1) != 0) {
                result = multiply(result, a);
            }
        }
        return result;
    }

    /**
     * The inverse of a unit. Extended Euclidean algorithm, O(n²).
     *
     * @throws ArithmeticException when a and the modulus have a common factor, as for a = 0
     */
    long[] inverse(long[] a) {
        long[] r0 = modulus.clone();
        long[] r1 = Arrays.copyOf(a, n + 1);
        long[] t0 = new long[n + 1];
        long[] t1 = new long[n + 1];
        t1[0] = 1;
        int d0 = n;
        int d1 = degree(r1, n);
        while (d1 > 0) {
            d0 = reduce(r0, d0, r1, d1, t0, t1);
            long[] r = r0;
            r0 = r1;
            r1 = r;
            long[] t = t0;
            t0 = t1;
            t1 = t;
            int d = d0;
            d0 = d1;
            d1 = d;
        }
        if (d1 < 0) {
            throw new ArithmeticException("not a unit");
        }
        long factor = PrimeField.inverse(r1[0], p);
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = t1[i] * factor % p;
        }
        return result;
    }

    /** Replaces r0 by r0 mod r1, and t0 by t0 − quotient·t1; returns the new degree of r0. */
    private int reduce(long[] r0, int degree, long[] r1, int d1, long[] t0, long[] t1) {
        long inverse = PrimeField.inverse(r1[d1], p);
        int d0 = degree;
        while (d0 >= d1) {
            int shift = d0 - d1;
            long factor = p - r0[d0] * inverse % p;
            for (int i = 0; i <= d1; i++) {
                r0[i + shift] = (r0[i + shift] + factor * r1[i]) % p;
            }
            for (int i = 0; i + shift <= n; i++) {
                t0[i + shift] = (t0[i + shift] + factor * t1[i]) % p;
            }
            d0 = degree(r0, d0);
        }
        return d0;
    }

    /** The degree of a polynomial known to be at most a bound; −1 for zero. */
    private static int degree(long[] a, int bound) {
        int d = bound;
        while (d >= 0 && a[d] == 0) {
            d--;
        }
        return d;
    }

    /**
     * Whether the modulus is irreducible, that is, the ring a field. Rabin's test (SIAM J. Comput. 9, 1980, Lemma 1):
     * x^(p^n) = x, and x^(p^(n/r)) &minus; x is a unit for every prime r dividing n.
     */
    boolean isField() {
        long[] x = new long[n];
        x[1] = 1;
        long[] conjugate = x;
        for (int k = 1; k <= n; k++) {
            conjugate = power(conjugate, p);
            if (n % k == 0 && isPrime(n / k) && !isUnit(difference(conjugate, x))) {
                return false;
            }
        }
        return Arrays.equals(conjugate, x);
    }

    private boolean isUnit(long[] a) {
        try {
            inverse(a);
            return true;
        } catch (ArithmeticException commonFactor) {
            return false;
        }
    }

    private long[] difference(long[] a, long[] b) {
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = Math.floorMod(a[i] - b[i], p);
        }
        return result;
    }

    private static boolean isPrime(int number) {
        return BigInteger.valueOf(number).isProbablePrime(100);
    }
}
