package org.cyclotron.algebra.field;

import java.math.BigInteger;

/**
 * GF(p^n) with p odd, in which an element is unpacked into its coefficients for every operation.
 *
 * <p>Sums take n divisions, products 2n² products of coefficients and 2n divisions, inverses O(n²).
 */
final class CoefficientField extends ExtensionField {
    private final long p;
    private final int n;
    private final QuotientRing ring;

    CoefficientField(PrimePower size, long[] modulus, ModulusSource source) {
        super(size, modulus, source);
        this.p = size.prime();
        this.n = size.exponent();
        this.ring = new QuotientRing(p, modulus);
    }

    /**
     * ⌊a/p⌋ for a below 2^53, by the faster floating-point division. It is exact: a/p is at least 1/p away from the next
     * integer, and is rounded by less than 2^−53·a/p &lt; 1/p.
     */
    private long quotient(long a) {
        return (long) ((double) a / p);
    }

    @Override
    public long add(long a, long b) {
        long sum = a + b;
        long restA = a;
        long restB = b;
        // Adding the packed numbers is right but for the digits that reach p: each of those is p too large.
        for (long excess = p; restA != 0 && restB != 0; excess *= p) {
            long nextA = quotient(restA);
            long nextB = quotient(restB);
            if (restA - nextA * p + restB - nextB * p >= p) {
                sum -= excess;
            }
            restA = nextA;
            restB = nextB;
        }
        return sum;
    }

    @Override
    public long subtract(long a, long b) {
        long difference = a - b;
        long restA = a;
        long restB = b;
        // A digit below zero is p too small.
        for (long excess = p; restB != 0; excess *= p) {
            long nextA = quotient(restA);
            long nextB = quotient(restB);
            if (restA - nextA * p < restB - nextB * p) {
                difference += excess;
            }
            restA = nextA;
            restB = nextB;
        }
        return difference;
    }

    @Override
    public long negate(long a) {
        return subtract(0, a);
    }

    @Override
    public long multiply(long a, long b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        return pack(ring.multiply(coefficients(a), coefficients(b)));
    }

    @Override
    public long inverse(long a) {
        if (a == 0) {
            throw noInverse();
        }
        return pack(ring.inverse(coefficients(a)));
    }

    @Override
    public long power(long a, BigInteger exponent) {
        if (exponent.signum() <= 0 || exponent.bitLength() >= Long.SIZE) {
            return super.power(a, exponent);
        }
        return pack(ring.power(coefficients(a), exponent.longValueExact()));
    }

    private long[] coefficients(long a) {
        long[] coefficients = new long[n];
        long rest = a;
        for (int i = 0; rest != 0; i++) {
            long next = quotient(rest);
            coefficients[i] = rest - next * p;
            rest = next;
        }
        return coefficients;
    }

    private long pack(long[] coefficients) {
        long packed = 0;
        for (int i = n - 1; i >= 0; i--) {
            packed = packed * p + coefficients[i];
        }
        return packed;
    }
}
