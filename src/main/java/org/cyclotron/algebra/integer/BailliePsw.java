package org.cyclotron.algebra.integer;

import java.math.BigInteger;

/**
 * Strong probable-prime tests: Miller&ndash;Rabin to a given base, and Lucas with Selfridge's parameters. Base 2 and Lucas
 * together are the Baillie&ndash;PSW test; no composite is known to pass both.
 *
 * <p>Cost: about three powers modulo n. Source: Baillie and Wagstaff, Math. Comp. 35 (1980), 1391&ndash;1417, method A.
 */
final class BailliePsw {
    private static final BigInteger[] FIRST_PRIMES = java.util.stream.IntStream.of(
                    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
            .mapToObj(BigInteger::valueOf)
            .toArray(BigInteger[]::new);

    /**
     * Below this number the strong test to the first thirteen prime bases has no exception (Sorenson and Webster, Math.
     * Comp. 86 (2017), 985&ndash;1003).
     */
    static final BigInteger DETERMINISTIC_LIMIT = new BigInteger("3317044064679887385961981");

    private final BigInteger n;
    private final MontgomeryModulus modulus;
    private final WorkMeter meter;

    /** For odd n at least 3. */
    private BailliePsw(BigInteger n, WorkMeter meter) {
        this.n = n;
        this.modulus = new MontgomeryModulus(n);
        this.meter = meter;
    }

    /** Whether n passes; certain below {@link #DETERMINISTIC_LIMIT} and for composites. */
    static boolean isPrime(BigInteger n, WorkMeter meter) {
        for (BigInteger prime : FIRST_PRIMES) {
            if (n.compareTo(prime) <= 0) {
                return n.equals(prime);
            }
            if (n.mod(prime).signum() == 0) {
                return false;
            }
        }
        BailliePsw test = new BailliePsw(n, meter);
        if (n.compareTo(DETERMINISTIC_LIMIT) < 0) {
            for (BigInteger base : FIRST_PRIMES) {
                if (!test.passesMillerRabin(base)) {
                    return false;
                }
            }
            return true;
        }
        // Base 3 first: numbers of the form 2^n - 1, n prime, pass base 2 whether they are prime or not.
        return test.passesMillerRabin(FIRST_PRIMES[1]) && test.passesMillerRabin(FIRST_PRIMES[0]) && test.passesLucas();
    }

    /** With n &minus; 1 = d&middot;2^s, d odd: base^d = 1, or base^(d&middot;2^r) = &minus;1 for some 0 &le; r &lt; s. */
    private boolean passesMillerRabin(BigInteger base) {
        BigInteger predecessor = n.subtract(BigInteger.ONE);
        int s = predecessor.getLowestSetBit();
        long[] minusOne = modulus.fromInteger(-1);
        long[] x = power(base, predecessor.shiftRight(s));
        if (modulus.isOne(x)) {
            return true;
        }
        for (int r = 0; r < s; r++) {
            if (java.util.Arrays.equals(x, minusOne)) {
                return true;
            }
            modulus.square(x, x);
            meter.spend(modulus.cost());
        }
        return false;
    }

    private long[] power(BigInteger base, BigInteger exponent) {
        long[] b = modulus.fromInteger(base);
        long[] x = modulus.one();
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            modulus.square(x, x);
            if (exponent.testBit(i)) {
                modulus.multiply(x, x, b);
            }
            meter.spend(2 * modulus.cost());
        }
        return x;
    }

    /** With n + 1 = d&middot;2^s, d odd: U(d) = 0, or V(d&middot;2^r) = 0 for some 0 &le; r &lt; s; P = 1, Q = (1 &minus; D)/4. */
    private boolean passesLucas() {
        BigInteger root = n.sqrt();
        if (root.multiply(root).equals(n)) {
            return false; // no D with (D/n) = -1 exists
        }
        long d = 5;
        int symbol = jacobi(d, n);
        while (symbol == 1) {
            d = d > 0 ? -(d + 2) : 2 - d;
            symbol = jacobi(d, n);
        }
        return symbol != 0 && passesLucas(d);
    }

    private boolean passesLucas(long discriminant) {
        BigInteger successor = n.add(BigInteger.ONE);
        int s = successor.getLowestSetBit();
        LucasState state = new LucasState(discriminant);
        BigInteger odd = successor.shiftRight(s);
        for (int i = odd.bitLength() - 2; i >= 0; i--) {
            state.doubleIndex();
            if (odd.testBit(i)) {
                state.incrementIndex();
            }
            meter.spend(9 * modulus.cost());
        }
        if (MontgomeryModulus.isZero(state.u)) {
            return true;
        }
        for (int r = 0; r < s; r++) {
            if (MontgomeryModulus.isZero(state.v)) {
                return true;
            }
            state.doubleIndex();
            meter.spend(3 * modulus.cost());
        }
        return false;
    }

    /** U(k), V(k) and Q^k, from k = 1. */
    private final class LucasState {
        private final long[] discriminant;
        private final long[] q;
        private final long[] half;
        private final long[] scratch;
        private final long[] u;
        private final long[] v;
        private final long[] qPower;

        LucasState(long d) {
            discriminant = modulus.fromInteger(d);
            q = modulus.fromInteger((1 - d) / 4);
            half = modulus.fromInteger(n.add(BigInteger.ONE).shiftRight(1));
            scratch = modulus.zero();
            u = modulus.one();
            v = modulus.one();
            qPower = q.clone();
        }

        void doubleIndex() {
            modulus.multiply(u, u, v);
            modulus.square(v, v);
            modulus.subtract(v, v, qPower);
            modulus.subtract(v, v, qPower);
            modulus.square(qPower, qPower);
        }

        void incrementIndex() {
            modulus.multiply(scratch, discriminant, u);
            modulus.add(u, u, v);
            modulus.multiply(u, u, half);
            modulus.add(v, v, scratch);
            modulus.multiply(v, v, half);
            modulus.multiply(qPower, qPower, q);
        }
    }

    /** The Jacobi symbol (a/n) for odd n. */
    static int jacobi(long a, BigInteger n) {
        int sign = 1;
        long top = a;
        if (top < 0) {
            top = -top;
            if (n.testBit(1)) {
                sign = -1;
            }
        }
        // One step of reciprocity makes both numbers small.
        int twos = Long.numberOfTrailingZeros(top);
        top >>>= twos;
        if (twos % 2 == 1 && flipsForTwo(n.intValue())) {
            sign = -sign;
        }
        if (top % 4 == 3 && n.testBit(1)) {
            sign = -sign;
        }
        return sign * jacobi(n.mod(BigInteger.valueOf(top)).longValueExact(), top);
    }

    private static int jacobi(long a, long n) {
        long top = a;
        long bottom = n;
        int sign = 1;
        while (top != 0) {
            int twos = Long.numberOfTrailingZeros(top);
            top >>>= twos;
            if (twos % 2 == 1 && flipsForTwo((int) bottom)) {
                sign = -sign;
            }
            if (top % 4 == 3 && bottom % 4 == 3) {
                sign = -sign;
            }
            long rest = bottom % top;
            bottom = top;
            top = rest;
        }
        return bottom == 1 ? sign : 0;
    }

    /** (2/n) = &minus;1 exactly when n is 3 or 5 modulo 8. */
    private static boolean flipsForTwo(int lowBits) {
        return (lowBits & 7) == 3 || (lowBits & 7) == 5;
    }
}
