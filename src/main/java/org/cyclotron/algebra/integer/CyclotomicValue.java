package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of the k-th cyclotomic polynomial at a prime p: &Phi;_k(p) = &prod; (p^d &minus; 1)^&mu;(k/d) over d | k. The product of
 * the values for all k | n is p^n &minus; 1, and a prime factor of &Phi;_k(p) is 1 modulo k or the largest prime of k
 * (Legendre; Crandall and Pomerance, Theorem 1.3.4 ff.).
 *
 * @param p a prime
 * @param k at least 1
 */
record CyclotomicValue(long p, int k) {
    BigInteger value() {
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (int d : divisors(k)) {
            BigInteger term = BigInteger.valueOf(p).pow(d).subtract(BigInteger.ONE);
            switch (moebius(k / d)) {
                case 1 -> numerator = numerator.multiply(term);
                case -1 -> denominator = denominator.multiply(term);
                default -> {}
            }
        }
        return numerator.divide(denominator);
    }

    /** The only prime that may divide the value without being 1 modulo k; 2 for k = 1. */
    int intrinsicPrime() {
        int rest = k;
        int largest = k == 1 ? 2 : 1;
        for (int q = 2; q * q <= rest; q++) {
            while (rest % q == 0) {
                largest = q;
                rest /= q;
            }
        }
        return Math.max(largest, rest);
    }

    /** The divisors of n, ascending. */
    static List<Integer> divisors(int n) {
        List<Integer> small = new ArrayList<>();
        List<Integer> large = new ArrayList<>();
        for (int d = 1; (long) d * d <= n; d++) {
            if (n % d == 0) {
                small.add(d);
                if (d != n / d) {
                    large.addFirst(n / d);
                }
            }
        }
        small.addAll(large);
        return small;
    }

    /** The M&ouml;bius function. */
    static int moebius(int n) {
        int rest = n;
        int result = 1;
        for (int q = 2; q * q <= rest; q++) {
            if (rest % q == 0) {
                rest /= q;
                result = -result;
                if (rest % q == 0) {
                    return 0;
                }
            }
        }
        return rest == 1 ? result : -result;
    }
}
